using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events.Features;

/// <summary>One public event with its warnings; a caller sees neither reasons nor papers (F44).</summary>
internal sealed record GetPublicEvent(Guid EventId)
{
    /// <summary>A public event as people see it. Session days and times are local; offsets are hours on its day, which is the earlier session's.</summary>
    internal sealed record Answer(
        Guid Id,
        string Topic,
        string Purpose,
        DateOnly Date,
        string ZoneId,
        double UtcOffset,
        double MoscowOffset,
        Venue Venue,
        FirstSession RoundTable,
        SecondSession Discussion,
        PublicEventState State,
        IReadOnlyList<Warning> Warnings,
        string? CancelReason,
        string? PostponeReason,
        Agreement? Agreement);

    /// <summary>The agreement on the room; <c>holds</c> is false once the venue, the day or the hours became others.</summary>
    internal sealed record Agreement(VenueStatus Status, bool Holds, Guid? PersonId, Guid? OrganizationId, DateOnly? AskedOn, DateOnly? AnsweredOn, string? LetterNumber, VenueFile? File);

    /// <summary>Session 1.</summary>
    internal sealed record FirstSession(Guid Id, DateOnly Date, TimeOnly Start, TimeOnly End, RoundTableFormat Format, Guid? LeaderId, Guid? ModeratorId);

    /// <summary>Session 2; the manager moderates it (R037).</summary>
    internal sealed record SecondSession(Guid Id, DateOnly Date, TimeOnly Start, TimeOnly End);

    internal sealed class Validator : Validator<GetPublicEvent>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, IMediator mediator, WorkCalendar calendar, Caller caller, InvitedFloor floor, TimeProvider clock) : Slice<GetPublicEvent, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}");
            Allow(Role.Manager, Role.Caller, Role.Lead);
            Summary(s => s.Summary = "A public event with its warnings");
        }

        public override async Task HandleAsync(GetPublicEvent query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound().Opened(sealer, ct);
            var row = await session.LoadAsync<StepsRow>(query.EventId, ct);
            var others = await VenueWarnings.OthersOfTheDay(session, found, ct);
            var forecast = await mediator.Send(new ForecastAttendance(found.Id), ct);
            var papers = caller.Is(Role.Manager) || caller.Is(Role.Lead);
            found = papers ? found : found with { CancelReason = null, PostponeReason = null, Agreement = null };
            var (reason, postponed) = (await sealer.Open(found.CancelReason, ct), await sealer.Open(found.Postponed ? found.PostponeReason : null, ct));

            // The version is that of what people edit; the state also follows other modules' facts, so «not modified» can't be told from it.
            await ShowVersioned(View(found, row, floor, clock.GetUtcNow(), reason, postponed, Warnings.Of(found, others, forecast.MayCome, await calendar.Now(ct))), (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version, ct);
        }
    }

    internal static Answer View(PublicEvent e, StepsRow? row, InvitedFloor floor, DateTimeOffset now, string? cancelReason, string? postponeReason, IReadOnlyList<Warning> warnings)
    {
        var start = e.StartOf(e.RoundTable);
        return new Answer(
            e.Id,
            e.Topic,
            e.Purpose,
            e.Date,
            e.ZoneId,
            start.Offset.TotalHours,
            LocalTime.FromMoscow(start, e.Zone()).TotalHours,
            e.Venue,
            new FirstSession(e.RoundTable.Id, e.RoundTable.On(e.Date), e.RoundTable.Start, e.RoundTable.End, e.Format, e.LeaderId, e.ModeratorId),
            new SecondSession(e.Discussion.Id, e.Discussion.On(e.Date), e.Discussion.Start, e.Discussion.End),
            LifeCycle.Of(e, row, e.Today(now), floor),
            warnings,
            cancelReason,
            postponeReason,
            e.Agreement is { } a ? new Agreement(a.Status, a.IsFor(e), a.PersonId, a.OrganizationId, a.AskedOn, a.AnsweredOn, a.LetterNumber, a.File) : null);
    }
}
