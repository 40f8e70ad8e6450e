using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Adds an account; the answer holds the one-time link with which its owner sets the password (F80).</summary>
internal sealed record AddUser(string Email, string Name, string[] Roles, string[] Regions)
{
    private static readonly Refusal Taken = new("email_taken", "Учётная запись с этим адресом уже есть.", "There is an account with this address.", 409, "email");

    /// <summary>The account and the link to pass on.</summary>
    internal sealed record Added(Guid Id, string Link);

    internal sealed class Validator : Validator<AddUser>
    {
        public Validator()
        {
            RuleFor(x => x.Email).NotEmpty().EmailAddress().MaximumLength(254);
            RuleFor(x => x.Name).NotEmpty().MaximumLength(200);
            UserRules.Check(this, x => x.Roles, x => x.Regions);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, SetPasswordLink links) : Slice<AddUser, Added>
    {
        public override void Configure()
        {
            Post("/access/users");
            Allow(Role.Administrator);
            National();
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Add an account");
        }

        public override async Task HandleAsync(AddUser command, CancellationToken ct)
        {
            var email = Account.Normal(command.Email);
            if (await session.Query<Account>().AnyAsync(a => a.Email == email, ct))
            {
                Refuse(Taken);
            }

            var account = new Account(NewId(), email, command.Name.Trim(), "", command.Roles, command.Regions, true);
            session.Insert(account);
            session.Events.Append(account.Id, new AccountAdded(account.Id, account.Roles, account.Regions));
            await Created(new Added(account.Id, await links.For(account, ct)), $"/api/v1/access/users/{account.Id}", ct);
        }
    }
}

/// <summary>What roles and regions an account may have.</summary>
internal static class UserRules
{
    public static void Check<T>(AbstractValidator<T> validator, System.Linq.Expressions.Expression<Func<T, string[]>> roles, System.Linq.Expressions.Expression<Func<T, string[]>> regions)
    {
        validator.RuleFor(roles).NotEmpty().Must(r => r is null || r.All(x => Role.All.Contains(x, StringComparer.Ordinal)))
            .WithMessage(_ => Saying.Say($"Роли: {string.Join(", ", Role.All)}.", $"Roles: {string.Join(", ", Role.All)}."));
        var rolesOf = roles.Compile();
        validator.RuleFor(regions).NotNull().Must(r => r is null || r.All(x => x.Length == 2 && x.All(char.IsAsciiDigit) && x != Region.National))
            .WithMessage(_ => Saying.Say("Регионы: двузначные коды.", "Regions: two-digit codes."));
        validator.RuleFor(regions).NotEmpty().When(x => rolesOf(x) is { } given && given.Any(r => r is Role.Manager or Role.Caller))
            .WithMessage(_ => Saying.Say("Укажите хотя бы один регион.", "Name at least one region."));
    }
}
