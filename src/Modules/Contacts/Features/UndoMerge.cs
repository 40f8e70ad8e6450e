using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Splits two contacts that were merged (F27), from what their streams keep; what was changed on the merged one since stays with it.</summary>
/// <param name="PersonId">The contact that stayed; its version goes into <c>If-Match</c>.</param>
/// <param name="MergedId">The contact that went.</param>
internal sealed record UndoMerge(Guid PersonId, Guid MergedId)
{
    private static readonly Refusal NotMerged = new("people_not_merged", "Эти контакты не объединены.", "These contacts aren't merged.");
    private static readonly Refusal LatestFirst = new("split_latest_first", "С этим контактом позже объединили ещё один: сначала разъедините его.", "Another contact was merged into this one later: split that one first.");
    private static readonly Refusal Erased = new("merge_erased", "Сведения о человеке удалены по запросу: разъединить контакты нельзя.", "The person's data was erased on request: the contacts can't be split.");

    internal sealed class Validator : Validator<UndoMerge>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.MergedId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer, Caller caller, TimeProvider clock) : Slice<UndoMerge, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/people/{personId}/split");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Split two contacts that were merged");
        }

        public override async Task HandleAsync(UndoMerge command, CancellationToken ct)
        {
            await session.TakeTurnAlone(ct);
            var person = await session.LoadAsync<Person>(command.PersonId, ct).OrNotFound();
            if (ExpectedVersion() != person.Version)
            {
                throw new StaleException(person.ChangedBy, person.ChangedAt);
            }

            if (await session.LoadAsync<MergedPerson>(command.MergedId, ct) is not { } pointer || pointer.Into != person.Id)
            {
                throw new RefusedException(NotMerged);
            }

            var merged = await session.Query<MergedPerson>().Where(m => m.Into == person.Id).Select(m => m.Id).ToListAsync(ct);
            var kept = (await session.Events.FetchStreamAsync(person.Id, token: ct)).Select(e => e.Data).OfType<MergeKept>().Last(f => merged.Contains(f.MergedId));
            if (kept.MergedId != command.MergedId)
            {
                throw new RefusedException(LatestFirst);
            }

            var away = (await session.Events.FetchStreamAsync(command.MergedId, token: ct)).Select(e => e.Data).OfType<MergedAway>().Last(f => f.IntoId == person.Id);
            var (before, after, theirs) = (await Opened(kept.Before, ct), await Opened(kept.After, ct), await Opened(away.Before, ct));
            var mine = Merge.Split(before.Person, after.Person, person) with { ChangedBy = caller.Id, ChangedAt = clock.GetUtcNow() };
            var other = Merge.Back(theirs.Person, after.Person, person);
            var organizations = await session.OrganizationsOf([mine, other], ct);
            session.UpdateRevision(mine.Indexed(organizations.Values), person.Version + 1);
            session.UpdateRevision(other.Indexed(organizations.Values), theirs.Person.Version + 1);
            await SplitLogs(person.Id, command.MergedId, before.Log, after.Log, theirs.Log, ct);
            session.Delete<MergedPerson>(command.MergedId);
            session.Events.Append(person.Id, new PeopleSplit(person.Id, command.MergedId));
            await Save(Nothing.Here, ct, version: person.Version + 1);
        }

        private async Task SplitLogs(Guid mine, Guid other, PersonContactLog? before, PersonContactLog? after, PersonContactLog? theirs, CancellationToken ct)
        {
            if (await session.LoadAsync<PersonContactLog>(mine, ct) is not { } log)
            {
                return;
            }

            after ??= PersonContactLog.Empty(mine);
            var otherIds = await session.IdsOf(other, ct);
            var consents = (await session.ConsentsOf([.. await session.IdsOf(mine, ct)], ct)).ToLookup(c => otherIds.Contains(c.PersonId));
            session.Store(Merge.Split(before ?? PersonContactLog.Empty(mine), after, log) with { Withdrawn = Consents.Withdrawn(consents[false]) });
            session.Store(Merge.Back(theirs ?? PersonContactLog.Empty(other), after, log) with { Withdrawn = Consents.Withdrawn(consents[true]) });
        }

        private async Task<MergeState> Opened(SealedText text, CancellationToken ct) =>
            await sealer.Open(text, ct) is { } json ? JsonSerializer.Deserialize<MergeState>(json)! : throw new RefusedException(Erased);
    }
}
