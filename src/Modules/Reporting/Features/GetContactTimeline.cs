using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Reporting.Features;

/// <summary>All that happened with a contact, newest first (F29): calls, letters, public events, imports, edits. The reading is logged.</summary>
internal sealed record GetContactTimeline(Guid PersonId, string? After = null, int? Limit = null)
{
    internal sealed class Validator : Validator<GetContactTimeline>
    {
        public Validator()
        {
            RuleFor(x => x.PersonId).NotEmpty();
            RuleFor(x => x.After).Must(a => a is null || Cursor.Read(a) is not null).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
        }
    }

    /// <summary>Where a page ends: one fact can make two entries.</summary>
    internal sealed record Cursor(long Sequence, Guid Id)
    {
        public static readonly Cursor Start = new(long.MaxValue, Guid.Empty);

        public static Cursor? Read(string? text) =>
            text?.Split('.') is [var sequence, var id] && long.TryParse(sequence, CultureInfo.InvariantCulture, out var number) && Guid.TryParse(id, out var entry) ? new Cursor(number, entry) : null;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}.{Id:N}");
    }

    /// <summary>An entry.</summary>
    /// <param name="Id">Entry id.</param>
    /// <param name="Kind">What happened.</param>
    /// <param name="At">When (UTC).</param>
    /// <param name="By">Name of who did it, or null for the system and for invitees themselves.</param>
    /// <param name="PublicEventId">The public event it belongs to, or null.</param>
    /// <param name="Topic">Its topic.</param>
    /// <param name="ImportId">The import that did it, or null.</param>
    /// <param name="Outcome">Of a call.</param>
    /// <param name="Stage">Of an answer: what was answered.</param>
    /// <param name="Channel">Of an answer: through what it came.</param>
    /// <param name="Delivery">Of a letter.</param>
    /// <param name="Purpose">Of a consent.</param>
    /// <param name="Yes">Attendance: came; sent: by mail; an offer's answer: accepted.</param>
    /// <param name="Fields">Of an edit: names of the fields.</param>
    /// <param name="Region">Of an offer: the other region's code.</param>
    /// <param name="Note">What the caller noted; null also once it was erased.</param>
    internal sealed record Entry(
        Guid Id, TimelineKind Kind, DateTimeOffset At, string? By, Guid? PublicEventId, string? Topic, Guid? ImportId, CallOutcome? Outcome, Stage? Stage, AnswerChannel? Channel, DeliveryState? Delivery, ConsentPurpose? Purpose, bool? Yes, IReadOnlyList<string> Fields, string? Region, string? Note);

    /// <summary>A page; <c>asOf</c> is the moment up to which facts are in it.</summary>
    internal sealed record History(DateTimeOffset AsOf, IReadOnlyList<Entry> Items, string? Next);

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, Sealer sealer, FiguresClock clock) : Slice<GetContactTimeline, History>
    {
        public override void Configure()
        {
            Get("/reporting/contacts/{personId}/timeline");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "All that happened with a contact, newest first");
        }

        public override async Task HandleAsync(GetContactTimeline query, CancellationToken ct)
        {
            if ((await mediator.Send(new GetContactCards([query.PersonId]), ct)).Count == 0)
            {
                Refuse(Refusal.NotFound);
            }

            var limit = Paging.Clamp(query.Limit);
            var before = Cursor.Read(query.After) ?? Cursor.Start;
            var subjects = await Subjects(query.PersonId, ct);
            var found = await session.Query<TimelineEntry>()
                .Where(e => e.Subject.IsOneOf(subjects) && e.MatchesSql("((d.data ->> 'sequence')::bigint, d.id) < (?, ?)", before.Sequence, before.Id))
                .OrderByDescending(e => e.Sequence)
                .ThenByDescending(e => e.Id)
                .Take(limit + 1)
                .ToListAsync(ct);
            var page = Paging.Page(found, limit, e => new Cursor(e.Sequence, e.Id).ToString());
            await Show(new History(await clock.AsOf(ct, "Timeline"), await Entries(page.Items, ct), page.Next), ct);
        }

        // The person, contacts merged into them, the invitations and places of all these, and what was said of many people at once.
        private async Task<Guid[]> Subjects(Guid personId, CancellationToken ct)
        {
            var (subjects, people) = (new HashSet<Guid> { personId }, new List<Guid> { personId });
            for (Guid[] asked = [personId]; asked.Length > 0;)
            {
                var links = await session.Query<TimelineEntry>().Where(e => e.Subject.IsOneOf(asked) && e.Participation != null).OrderBy(e => e.Sequence).Select(e => new { e.Kind, Id = e.Participation!.Value }).ToListAsync(ct);
                var split = links.GroupBy(l => l.Id).Where(g => g.Last().Kind is TimelineKind.Split).Select(g => g.Key);
                asked = [.. links.Select(l => l.Id).Except(split).Where(subjects.Add)];
                people.AddRange(links.Where(l => l.Kind is TimelineKind.Merged).Select(l => l.Id).Intersect(asked));
            }

            // Each alternative is found by the index; only people are in such lists, invitations aren't.
            var fits = string.Join(" or ", people.Select(_ => "d.data @> jsonb_build_object('personIds', jsonb_build_array(?::text))"));
            subjects.UnionWith(await session.Query<TimelinePeople>().Where(p => p.MatchesSql($"({fits})", people.Select(id => (object)id.ToString()).ToArray())).Select(p => p.Id).ToListAsync(ct));
            return [.. subjects];
        }

        private async Task<IReadOnlyList<Entry>> Entries(IReadOnlyList<TimelineEntry> entries, CancellationToken ct)
        {
            var notes = await sealer.OpenAll([.. entries.Select(e => e.Note).OfType<SealedText>()], ct);
            var people = (await mediator.Send(new GetUsers([.. entries.Select(e => e.By).OfType<Guid>().Distinct()]), ct)).ToDictionary(p => p.Id, p => p.Name);
            var topics = new Dictionary<Guid, string?>();
            foreach (var publicEvent in entries.Select(e => e.PublicEventId).OfType<Guid>().Distinct())
            {
                topics[publicEvent] = (await mediator.Send(new FindPublicEvent(publicEvent), ct))?.Topic;
            }

            return
            [
                .. entries.Select(e => new Entry(
                    e.Id, e.Kind, e.At, people.GetValueOrDefault(e.By ?? Guid.Empty), e.PublicEventId, topics.GetValueOrDefault(e.PublicEventId ?? Guid.Empty), e.ImportId, e.Outcome, e.Stage, e.Channel, e.Delivery, e.Purpose, e.Yes, e.Fields, e.Region, e.Note is null ? null : notes.GetValueOrDefault(e.Note))),
            ];
        }
    }
}
