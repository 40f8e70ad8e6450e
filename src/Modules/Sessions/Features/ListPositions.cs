using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The positions recorded at session 1, and how the sides stand to the cluster (R017, R021).</summary>
internal sealed record ListPositions(Guid SessionId)
{
    /// <summary>All positions in the order they were recorded, and the sides counted by readiness: the last word of each counts.</summary>
    internal sealed record List(IReadOnlyList<Item> Items, IReadOnlyDictionary<Readiness, int> Readiness);

    /// <summary>One position; <paramref name="Version"/> is what If-Match asks for, <paramref name="Readiness"/> what this position itself says, null where it is silent.</summary>
    internal sealed record Item(
        Guid Id,
        int Number,
        Guid ParticipantId,
        string FullName,
        string? Organization,
        OrganizationCategory? Category,
        PositionTopic Topic,
        Stance Stance,
        string Text,
        bool MayQuote,
        Readiness? Readiness,
        DateTimeOffset At,
        long Version);

    internal sealed class Validator : Validator<ListPositions>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer) : Slice<ListPositions, List>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/positions");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Positions recorded at session 1, with the sides counted by readiness");
        }

        public override async Task HandleAsync(ListPositions query, CancellationToken ct)
        {
            var at = (await mediator.FindSession(query.SessionId, ct)).Only(SessionKind.RoundTable);
            var positions = await session.Query<Position>().Where(p => p.PublicEventId == at.EventId && !p.Removed).ToListAsync(ct);
            await Show(new List(await Read(mediator, session, sealer, at, positions, ct), Position.Count(positions)), ct);
        }
    }

    /// <summary>The positions with names and opened words.</summary>
    internal static async Task<IReadOnlyList<Item>> Read(IMediator mediator, IQuerySession session, Sealer sealer, SessionAt at, IReadOnlyList<Position> positions, CancellationToken ct)
    {
        if (positions.Count == 0)
        {
            return [];
        }

        var people = (await Participant.Of(mediator, session, at, ct, both: true)).ToDictionary(p => p.Id);
        var words = await sealer.OpenAll([.. positions.Select(p => p.Text)], ct);
        var batch = session.CreateBatchQuery();
        var states = positions.ToDictionary(p => p.Id, p => batch.Events.FetchStreamState(p.Id));
        await batch.Execute(ct);
        var versions = new Dictionary<Guid, long>();
        foreach (var (id, state) in states)
        {
            versions[id] = (await state)!.Version;
        }

        return [.. positions.OrderBy(p => p.Number).Select(p =>
        {
            var who = people.GetValueOrDefault(p.ParticipantId);
            return new Item(
                p.Id,
                p.Number,
                p.ParticipantId,
                who?.FullName ?? SessionRefusals.Erased,
                who?.Organization,
                who?.Category,
                p.Topic,
                p.Stance,
                words.GetValueOrDefault(p.Text) ?? SessionRefusals.Erased,
                p.MayQuote,
                p.Readiness,
                p.At,
                versions[p.Id]);
        })];
    }
}
