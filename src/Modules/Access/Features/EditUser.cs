using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Changes an account's name, roles, regions, or closes it; works at once, since every request looks the account up.</summary>
internal sealed record EditUser(Guid UserId, string Name, string[] Roles, string[] Regions, bool Active)
{
    private static readonly Refusal LastAdministrator = new("last_administrator", "Это единственный администратор: закрыть его нельзя.", "This is the only administrator: it can't be closed.");

    internal sealed class Validator : Validator<EditUser>
    {
        public Validator()
        {
            RuleFor(x => x.UserId).NotEmpty();
            RuleFor(x => x.Name).NotEmpty().MaximumLength(200);
            UserRules.Check(this, x => x.Roles, x => x.Regions);
        }
    }

    internal sealed class Endpoint(IDocumentSession session) : Slice<EditUser, Nothing>
    {
        public override void Configure()
        {
            Put("/access/users/{userId}");
            Allow(Role.Administrator);
            National();
            ChangesVersion();
            Summary(s => s.Summary = "Change an account");
        }

        public override async Task HandleAsync(EditUser command, CancellationToken ct)
        {
            var account = await session.LoadAsync<Account>(command.UserId, ct).OrNotFound();
            if (ExpectedVersion() != account.Version)
            {
                throw new StaleException(Guid.Empty, null);
            }

            var remains = command.Active && command.Roles.Contains(Role.Administrator, StringComparer.Ordinal);
            if (!remains && !await session.Query<Account>().AnyAsync(a => a.Id != account.Id && a.Active && a.Roles.Contains(Role.Administrator), ct))
            {
                Refuse(LastAdministrator);
            }

            session.UpdateRevision(account with { Name = command.Name.Trim(), Roles = command.Roles, Regions = command.Regions, Active = command.Active }, account.Version + 1);
            session.Events.Append(account.Id, new AccountChanged(account.Id, command.Roles, command.Regions, command.Active));
            await Save(Nothing.Here, ct, version: account.Version + 1);
        }
    }
}
