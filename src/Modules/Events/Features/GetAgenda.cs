using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The agendas of both sessions with the local time of each item (F09).</summary>
internal sealed record GetAgenda(Guid EventId)
{
    /// <summary>Both sessions, and where an agenda doesn't fit.</summary>
    internal sealed record Answer(IReadOnlyList<Session> Sessions, IReadOnlyList<Warning> Warnings);

    /// <summary>One session.</summary>
    /// <param name="Number">1 or 2.</param>
    /// <param name="Start">Local start.</param>
    /// <param name="End">Local end.</param>
    /// <param name="Minutes">How long the session lasts.</param>
    /// <param name="Total">How long its items take together.</param>
    /// <param name="IsDefault">Still the instruction's content: nobody has written this agenda.</param>
    /// <param name="Items">In order.</param>
    internal sealed record Session(int Number, TimeOnly Start, TimeOnly End, int Minutes, int Total, bool IsDefault, IReadOnlyList<Item> Items);

    /// <summary>One item.</summary>
    /// <param name="Id">Stays the same while the item is moved and edited.</param>
    /// <param name="Title">What it is about.</param>
    /// <param name="Minutes">How long.</param>
    /// <param name="Start">Local start.</param>
    /// <param name="End">Local end.</param>
    /// <param name="SpeakerId">Contact who speaks, or null.</param>
    internal sealed record Item(Guid Id, string Title, int Minutes, TimeOnly Start, TimeOnly End, Guid? SpeakerId);

    internal sealed class Validator : Validator<GetAgenda>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<GetAgenda, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/agenda");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "The agendas of both sessions with times");
        }

        public override async Task HandleAsync(GetAgenda query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var sessions = new[]
            {
                View(found, SessionKind.RoundTable, await sealer.AgendaOf(found, SessionKind.RoundTable, ct)),
                View(found, SessionKind.Discussion, await sealer.AgendaOf(found, SessionKind.Discussion, ct)),
            };
            var warnings = AgendaRules.TooLong(found).Select(w => new Warning(w.Code, w.Requirement, w.Text.Say()));
            await ShowVersioned(new Answer(sessions, [.. warnings]), (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version, ct);
        }
    }

    internal static Session View(PublicEvent e, SessionKind session, IReadOnlyList<TimedItem> items)
    {
        var slot = e.Slot(session);
        return new Session(
            session.Number(),
            slot.Start,
            slot.End,
            slot.Minutes(),
            items.Sum(i => i.Minutes),
            e.Agendas.Of(session) is null,
            [.. items.Select(i => new Item(i.Id, i.Title, i.Minutes, i.Start, i.End, i.SpeakerId))]);
    }
}
