using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>A new one-time link for somebody who lost the first one or the password.</summary>
internal sealed record RenewLink(Guid UserId)
{
    /// <summary>The link to pass on.</summary>
    internal sealed record Renewed(string Link);

    internal sealed class Validator : Validator<RenewLink>
    {
        public Validator() => RuleFor(x => x.UserId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, SetPasswordLink links) : Slice<RenewLink, Renewed>
    {
        public override void Configure()
        {
            Post("/access/users/{userId}/link");
            Allow(Role.Administrator);
            National();
            Summary(s => s.Summary = "A new one-time link to set the password");
        }

        public override async Task HandleAsync(RenewLink command, CancellationToken ct)
        {
            var account = await session.LoadAsync<Account>(command.UserId, ct).OrNotFound();
            await Save(new Renewed(await links.For(account, ct)), ct);
        }
    }
}
