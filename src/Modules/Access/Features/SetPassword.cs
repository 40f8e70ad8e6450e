using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Identity;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Sets a password with the link that an administrator gave; every open sign-in of the account ends.</summary>
internal sealed record SetPassword(string Token, string Password)
{
    private static readonly Refusal Over = new("link_expired", "Ссылка недействительна или уже использована. Попросите администратора дать новую.", "The link isn't valid or was used. Ask an administrator for a new one.");

    internal sealed class Validator : Validator<SetPassword>
    {
        public Validator()
        {
            RuleFor(x => x.Token).NotEmpty().MaximumLength(500);
            RuleFor(x => x.Password).MinimumLength(12).MaximumLength(200)
                .WithMessage(_ => Saying.Say("Пароль: от 12 до 200 знаков.", "Password: 12 to 200 characters."));
        }
    }

    internal sealed class Endpoint(IDocumentStore store, SetPasswordLink links, PasswordHasher<Account> hasher) : Slice<SetPassword, Nothing>
    {
        public override void Configure()
        {
            Post("/access/password");
            AllowAnonymous();
            Summary(s => s.Summary = "Set a password with a one-time link");
        }

        public override async Task HandleAsync(SetPassword command, CancellationToken ct)
        {
            await using var session = store.LightweightSession(Region.National);
            var link = await links.Read(command.Token, ct);
            var account = link is null ? null : await session.LoadAsync<Account>(link.Value.Account, ct);
            if (account is not { Active: true } || SetPasswordLink.Mark(account) != link!.Value.Mark)
            {
                throw new RefusedException(Over);
            }

            session.Store(account with { PasswordHash = hasher.HashPassword(account, command.Password) });
            session.DeleteWhere<SignedIn>(s => s.AccountId == account.Id);
            session.Events.Append(account.Id, new PasswordSet(account.Id));
            await session.SaveChangesAsync(ct);
            await Send.NoContentAsync(ct);
        }
    }
}
