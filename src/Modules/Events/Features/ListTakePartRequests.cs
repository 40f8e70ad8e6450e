using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Who asked to take part by the public page and isn't settled yet (F100).</summary>
internal sealed record ListTakePartRequests(Guid EventId)
{
    private const int Most = 200;

    /// <summary>The requests.</summary>
    /// <param name="Url">Address of the public page, or null where it is closed.</param>
    /// <param name="Items">The oldest first, 200 at most.</param>
    internal sealed record Answer(string? Url, IReadOnlyList<Request> Items);

    /// <summary>One request.</summary>
    /// <param name="Id">Request id.</param>
    /// <param name="FullName">As typed.</param>
    /// <param name="Phone">As typed, or null.</param>
    /// <param name="Email">As typed, or null.</param>
    /// <param name="At">When (UTC).</param>
    internal sealed record Request(Guid Id, string FullName, string? Phone, string? Email, DateTimeOffset At);

    internal sealed class Validator : Validator<ListTakePartRequests>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, Signer signer, HouseSettings house, CurrentRegion current) : Slice<ListTakePartRequests, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/requests");
            Allow(Role.Manager);
            LogsReading();
            Summary(s => s.Summary = "The public page and who asked to take part by it");
        }

        public override async Task HandleAsync(ListTakePartRequests query, CancellationToken ct)
        {
            var about = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var rows = await session.Query<TakePartRequest>().Where(r => r.PublicEventId == query.EventId).OrderBy(r => r.At).Take(Most).ToListAsync(ct);
            var words = await sealer.OpenAll([.. rows.Select(r => r.Details)], ct);
            var items = rows.Where(r => words.ContainsKey(r.Details)).Select(r => (r, d: TakePartRequest.Read(words[r.Details])))
                .Select(x => new Request(x.r.Id, x.d.FullName, x.d.Phone, x.d.Email, x.r.At));
            var version = (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version;
            await ShowVersioned(new Answer(await signer.LinkOf(house, current.Code, about, ct), [.. items]), version, ct);
        }
    }
}
