using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Takes a consent back (F31). Without consent to processing or letters the person isn't invited any more.</summary>
/// <param name="PersonId">Whose; also of the contacts merged into theirs.</param>
/// <param name="ConsentId">The record.</param>
/// <param name="On">Day (local); today where it is left out.</param>
/// <param name="Because">How it was taken back: a letter, a call.</param>
internal sealed record WithdrawConsent(Guid PersonId, Guid ConsentId, DateOnly? On = null, string? Because = null)
{
    private static readonly Refusal Already = new("consent_withdrawn", "Это согласие уже отозвано.", "This consent has been taken back already.");
    private static readonly Refusal WrongDay = new("withdrawal_day_wrong", "День отзыва должен быть не раньше дня согласия и не позже сегодняшнего.", "The day must lie between the consent's and today.", 400, "on");

    internal sealed class Validator : Validator<WithdrawConsent>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.ConsentId).NotEmpty();
            RuleFor(x => x.Because).MaximumLength(500);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<WithdrawConsent, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/people/{personId}/consents/{consentId}/withdraw");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Take a consent back");
        }

        public override async Task HandleAsync(WithdrawConsent command, CancellationToken ct)
        {
            var person = await session.TakeTurn(command.PersonId, ct);
            var consents = await session.ConsentsOf(await session.IdsOf(person, ct), ct);
            var consent = consents.FirstOrDefault(c => c.Id == command.ConsentId).OrNotFound();
            if (ExpectedVersion() != consent.Version)
            {
                throw new StaleException(consent.CollectorId, consent.RecordedAt);
            }

            var region = await regions.Get(current.Code, ct);
            var withdrawn = Decide(consent, command, region.Today(clock.GetUtcNow())).OrRefuse();
            session.UpdateRevision(withdrawn, consent.Version + 1);
            var log = await session.LoadAsync<PersonContactLog>(person, ct) ?? PersonContactLog.Empty(person);
            session.Store(log with { Withdrawn = Consents.Withdrawn(consents.Where(c => c.Id != consent.Id).Append(withdrawn)) });
            if (consent.Purpose is ConsentPurpose.Processing)
            {
                await session.TakeOffersBack(await session.IdsOf(person, ct), clock.GetUtcNow(), ct);
            }

            session.Events.Append(consent.PersonId, new ConsentWithdrawn(consent.PersonId, consent.Id, consent.Purpose, withdrawn.WithdrawnOn!.Value));
            await Save(Nothing.Here, ct, version: consent.Version + 1);
        }
    }

    internal static Decision<Consent> Decide(Consent consent, WithdrawConsent command, DateOnly today)
    {
        var on = command.On ?? today;
        return consent.WithdrawnOn is not null ? Already
            : on < consent.GivenOn || on > today ? WrongDay
            : consent with { WithdrawnOn = on, WithdrawnBecause = PersonFields.Text(command.Because) };
    }
}
