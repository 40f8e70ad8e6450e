using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Makes one contact of two (F27): the other one's id leads to the one that stays, both histories are kept, and the two can be split again.</summary>
/// <param name="PersonId">The contact that stays; its version goes into <c>If-Match</c>.</param>
/// <param name="OtherId">The contact that goes.</param>
/// <param name="OtherVersion">Its version as shown.</param>
/// <param name="Choices">Whose value for which field.</param>
internal sealed record MergePeople(Guid PersonId, Guid OtherId, int OtherVersion, MergeChoices? Choices = null)
{
    internal sealed class Validator : Validator<MergePeople>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.OtherId).NotEmpty().NotEqual(x => x.PersonId).WithMessage(_ => Say("Выберите два разных контакта.", "Choose two different contacts."));
            RuleFor(x => x.OtherVersion).GreaterThan(0);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer, Caller caller, TimeProvider clock) : Slice<MergePeople, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/people/{personId}/merge");
            Allow(Role.Manager);
            ChangesVersion();
            LogsReading();
            Summary(s => s.Summary = "Make one contact of two");
        }

        public override async Task HandleAsync(MergePeople command, CancellationToken ct)
        {
            await session.TakeTurnAlone(ct);
            var mine = await session.LoadAsync<Person>(command.PersonId, ct).OrNotFound();
            var theirs = await session.LoadAsync<Person>(command.OtherId, ct).OrNotFound();
            if (ExpectedVersion() != mine.Version || command.OtherVersion != theirs.Version)
            {
                var changed = ExpectedVersion() != mine.Version ? mine : theirs;
                throw new StaleException(changed.ChangedBy, changed.ChangedAt);
            }

            var now = clock.GetUtcNow();
            var organizations = await session.OrganizationsOf([mine, theirs], ct);
            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, mine.Id, theirs.Id)).ToDictionary(l => l.Id);
            var merged = Merge.Of(mine, theirs, command.Choices ?? new MergeChoices(), organizations.Values, caller.Id, now);
            var consents = await session.ConsentsOf([.. await session.IdsOf(mine.Id, ct), .. await session.IdsOf(theirs.Id, ct)], ct);
            var log = Merge.Of(mine.Id, logs.GetValueOrDefault(mine.Id), logs.GetValueOrDefault(theirs.Id)) is { } both ? both with { Withdrawn = Consents.Withdrawn(consents) } : null;
            await sealer.Prepare([mine.Id, theirs.Id], ct);
            var before = await Sealed(mine, logs.GetValueOrDefault(mine.Id), ct);
            var gone = await Sealed(theirs, logs.GetValueOrDefault(theirs.Id), ct);

            session.Delete<Person>(theirs.Id);
            PersonKeys.Forget(session, [theirs.Id]);
            session.UpdateRevision(merged, mine.Version + 1);
            if (log is not null)
            {
                session.Store(log);
            }

            session.Store(new MergedPerson(theirs.Id, mine.Id, caller.Id, now));
            session.Events.Append(mine.Id, new PeopleMerged(mine.Id, theirs.Id, [.. PersonChanges.Between(mine, merged)]), new MergeKept(mine.Id, theirs.Id, before, await Sealed(merged, log, ct)));
            session.Events.Append(theirs.Id, new MergedAway(theirs.Id, mine.Id, gone));
            await Save(Nothing.Here, ct, version: mine.Version + 1);
        }

        private Task<Contracts.SealedText> Sealed(Person person, PersonContactLog? log, CancellationToken ct) => sealer.Seal(person.Id, JsonSerializer.Serialize(new MergeState(person, log)), ct);
    }
}
