using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The list of proposals of session 2 (R029).</summary>
internal sealed record ListProposals(Guid SessionId)
{
    /// <summary>All proposals in the order they were written down.</summary>
    internal sealed record List(IReadOnlyList<Item> Items);

    /// <summary>One proposal; <paramref name="Version"/> is what If-Match asks for. Without authors the session as a whole proposed it.</summary>
    internal sealed record Item(Guid Id, int Number, string Problem, string? Need, string Measure, IReadOnlyList<Author> Authors, long Version);

    /// <summary>Who proposed it.</summary>
    internal sealed record Author(Guid ParticipantId, string FullName);

    internal sealed class Validator : Validator<ListProposals>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer) : Slice<ListProposals, List>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/proposals");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Proposals of session 2");
        }

        public override async Task HandleAsync(ListProposals query, CancellationToken ct)
        {
            var at = (await mediator.FindSession(query.SessionId, ct)).Only(SessionKind.Discussion);
            await Show(new List(await Read(mediator, session, sealer, at, ct)), ct);
        }
    }

    /// <summary>The proposals with authors' names and opened words.</summary>
    internal static async Task<IReadOnlyList<Item>> Read(IMediator mediator, IQuerySession session, Sealer sealer, SessionAt at, CancellationToken ct)
    {
        var proposals = await session.Query<Proposal>().Where(p => p.PublicEventId == at.EventId && !p.Removed).ToListAsync(ct);
        if (proposals.Count == 0)
        {
            return [];
        }

        var words = await sealer.OpenAll([.. proposals.SelectMany(p => new[] { p.Problem, p.Need, p.Measure }.OfType<SealedText>())], ct);
        var names = proposals.Any(p => p.AuthorIds.Count > 0)
            ? (await Participant.Of(mediator, session, at, ct, both: true)).ToDictionary(p => p.Id, p => p.FullName)
            : [];
        var versions = new Dictionary<Guid, long>();
        foreach (var proposal in proposals)
        {
            versions[proposal.Id] = (await session.Events.FetchStreamStateAsync(proposal.Id, ct))!.Version;
        }

        return [.. proposals.OrderBy(p => p.Number).Select(p => new Item(
            p.Id,
            p.Number,
            Open(p.Problem)!,
            Open(p.Need),
            Open(p.Measure)!,
            [.. p.AuthorIds.Select(a => new Author(a, names.GetValueOrDefault(a) ?? SessionRefusals.Erased))],
            versions[p.Id]))];

        string? Open(SealedText? text) => text is null ? null : words.GetValueOrDefault(text) ?? SessionRefusals.Erased;
    }
}
