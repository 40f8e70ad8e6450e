using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Features;

/// <summary>How many people wait to be called, without names (F39).</summary>
internal sealed record GetCallQueue(Guid? EventId = null)
{
    /// <summary>The queue now.</summary>
    /// <param name="Due">Wait for a call now.</param>
    /// <param name="Later">Will wait later.</param>
    /// <param name="NextAt">When the next of them is due.</param>
    /// <param name="ToTell">Must be told by telephone that the day changed or that nothing takes place.</param>
    /// <param name="LocalTime">The region's clock, «14:00 (МСК+4)».</param>
    /// <param name="OutsideHours">Calls aren't allowed at this hour.</param>
    internal sealed record Queue(int Due, int Later, DateTimeOffset? NextAt, int ToTell, string LocalTime, bool OutsideHours);

    internal sealed class Validator : Validator<GetCallQueue>
    {
        public Validator() => RuleFor(x => x.EventId).NotEqual(Guid.Empty);
    }

    internal sealed class Endpoint(CallQueue queue, CurrentRegion current, Regions regions, WorkCalendar calendar, TimeProvider clock) : Slice<GetCallQueue, Queue>
    {
        public override void Configure()
        {
            Get("/invitations/calls");
            Allow(Role.Manager, Role.Caller);
            Summary(s => s.Summary = "How many people wait to be called");
        }

        public override async Task HandleAsync(GetCallQueue query, CancellationToken ct)
        {
            var (now, region) = (clock.GetUtcNow(), await regions.Get(current.Code, ct));
            var waiting = await queue.Count(query.EventId ?? Guid.Empty, ct);
            await Show(new Queue(waiting.Due, waiting.Later, waiting.NextAt, waiting.ToTell, SpokenTime.Clock(now, region.Zone()), !CallHours.Open(now, region.Zone(), await calendar.Now(ct))), ct);
        }
    }
}
