using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>The funnel of a public event: counts, and rates that are all shares of those sent (R046, R047, F37, F38).</summary>
internal sealed record GetFunnel(Guid EventId)
{
    /// <summary>Below this many sent nothing is judged.</summary>
    public const int Enough = 20;

    /// <summary>Counts: who confirmed is counted as agreed too, as the instruction counts.</summary>
    internal sealed record Counts(int Planned, int Sent, int Delivered, int Agreed, int Declined, int Confirmed, int Attended, int NoShow);

    /// <summary>Shares of sent, 0 to 1; null while nothing is sent.</summary>
    internal sealed record Rates(double? Delivered, double? Agreed, double? Declined, double? Confirmed, double? Attended, double? NoShow);

    /// <summary>What the instruction's experience says of a share.</summary>
    internal sealed record Band(string Stage, double From, double To, string Requirement);

    /// <summary>The funnel; <c>asOf</c> is the moment up to which deliveries and attendance are counted.</summary>
    internal sealed record Funnel(Guid EventId, Counts Counts, Rates Rates, IReadOnlyList<Band> Bands, bool Judged, DateTimeOffset AsOf);

    internal sealed class Validator : Validator<GetFunnel>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, TrailClock clock) : Slice<GetFunnel, Funnel>
    {
        public override void Configure()
        {
            Get("/invitations/funnel");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "The funnel of a public event");
        }

        public override async Task HandleAsync(GetFunnel query, CancellationToken ct)
        {
            var about = await mediator.Send(new FindPublicEvent(query.EventId), ct).OrNotFound();
            var asOf = await clock.AsOf(ct);
            await Show(Of(about.Id, await FunnelRow.Of(session, about.Id, ct), asOf), ct);
        }
    }

    internal static Funnel Of(Guid eventId, IReadOnlyList<FunnelRow> rows, DateTimeOffset asOf)
    {
        var sent = rows.Where(r => r.Invitation.IsSent).ToArray();
        int Count(Func<FunnelRow, bool> which) => sent.Count(which);
        var counts = new Counts(
            rows.Count - sent.Length,
            sent.Length,
            Count(r => r.Delivered),
            Count(r => r.Invitation.Stage is Stage.Agreed or Stage.Confirmed),
            Count(r => r.Invitation.Stage == Stage.Declined),
            Count(r => r.Invitation.Stage == Stage.Confirmed),
            Count(r => r.Trail?.Came == true),
            Count(r => r.Trail?.Came == false));
        double? Share(int count) => sent.Length == 0 ? null : Math.Round((double)count / sent.Length, 4);
        var rates = new Rates(Share(counts.Delivered), Share(counts.Agreed), Share(counts.Declined), Share(counts.Confirmed), Share(counts.Attended), Share(counts.NoShow));
        return new Funnel(eventId, counts, rates, [new Band("agreed", 0.5, 0.7, "R046"), new Band("attended", 0.25, 0.4, "R047")], sent.Length >= Enough, asOf);
    }
}
