using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events.Features;

/// <summary>
/// Plans a public event with its two sessions (R007, R015, R027, F06, F08). <c>copyOf</c> names one whose agendas it takes over (F14);
/// answers and attendance are never taken.
/// </summary>
internal sealed record PlanPublicEvent(
    string Topic,
    string Purpose,
    DateOnly Date,
    PlanPublicEvent.Place Venue,
    PlanPublicEvent.FirstSession RoundTable,
    PlanPublicEvent.SecondSession Discussion,
    Guid? CopyOf = null)
{
    /// <summary>Where it takes place.</summary>
    internal sealed record Place(string Name, string Address, VenueKind Kind, string? Room = null, int? Capacity = null, string? HowToGetIn = null)
    {
        public Venue AsVenue() => new(Name.Trim(), Address.Trim(), Kind, Said(Room), Capacity, Said(HowToGetIn));

        private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Session 1, local times; <c>date</c> where it isn't on the public event's day (F07).</summary>
    internal sealed record FirstSession(TimeOnly Start, TimeOnly End, RoundTableFormat Format, Guid? LeaderId = null, Guid? ModeratorId = null, DateOnly? Date = null);

    /// <summary>Session 2, local times; <c>date</c> where it isn't on the public event's day (F07).</summary>
    internal sealed record SecondSession(TimeOnly Start, TimeOnly End, DateOnly? Date = null);

    /// <summary>The planned public event, its sessions, and where the plan departs from the instruction.</summary>
    internal sealed record Planned(Guid Id, Guid RoundTableId, Guid DiscussionId, IReadOnlyList<Warning> Warnings);

    internal sealed class Validator : Validator<PlanPublicEvent>
    {
        public Validator()
        {
            RuleFor(x => x.Topic).NotEmpty().Line(300);
            RuleFor(x => x.Purpose).NotEmpty().Words(2000);
            RuleFor(x => x.Venue).NotNull().SetValidator(new PlaceValidator());
            RuleFor(x => x.RoundTable).NotNull();
            RuleFor(x => x.Discussion).NotNull();
            RuleFor(x => x.RoundTable.Format).IsInEnum().When(x => x.RoundTable is not null);
            RuleFor(x => x.RoundTable.End).GreaterThan(x => x.RoundTable.Start).WithMessage(_ => EndBeforeStart).When(x => x.RoundTable is not null);
            RuleFor(x => x.Discussion.End).GreaterThan(x => x.Discussion.Start).WithMessage(_ => EndBeforeStart).When(x => x.Discussion is not null);
        }

        internal static string EndBeforeStart => Say("Конец должен быть позже начала.", "The end must be after the start.");
    }

    internal sealed class PlaceValidator : Validator<Place>
    {
        public PlaceValidator()
        {
            RuleFor(x => x.Name).NotEmpty().Line(300);
            RuleFor(x => x.Address).NotEmpty().Line(500);
            RuleFor(x => x.Room).Line(200);
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Capacity).InclusiveBetween(1, 10_000);
            RuleFor(x => x.HowToGetIn).Words(300);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, Sealer sealer, CurrentRegion current, Regions regions, WorkCalendar calendar, Caller caller, TimeProvider clock) : Slice<PlanPublicEvent, Planned>
    {
        public override void Configure()
        {
            Post("/events/public-events");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Plan a public event with its two sessions");
        }

        public override async Task HandleAsync(PlanPublicEvent command, CancellationToken ct)
        {
            var region = await regions.TakingPart(current.Code, ct);
            var planned = Decide(command, region.TimeZone, region.Today(clock.GetUtcNow()), NewId(), NewId(), NewId()).OrRefuse();
            await mediator.MustBeKnown(planned.LeaderId, planned.ModeratorId, "roundTable.", ct);
            var template = await StepTemplate.Newest(session, ct);
            var agendas = command.CopyOf is { } id ? await Copied(await session.LoadAsync<PublicEvent>(id, ct).OrNotFound(), planned.PublicEventId, ct) : [];
            object[] steps = template.Version == StepTemplate.First.Version ? [] : [StepsTaken.Of(planned.PublicEventId, template)];
            object[] facts = [planned, .. steps, .. agendas];
            session.Events.StartStream<PublicEvent>(planned.PublicEventId, facts);
            await session.Keep(NewId(), planned.Venue, caller.Id, clock.GetUtcNow(), ct);
            var plan = PublicEvent.Of(planned, clock.GetUtcNow());
            var warnings = Warnings.Of(plan, await VenueWarnings.OthersOfTheDay(session, plan, ct), null, await calendar.Now(ct));
            await Created(new Planned(planned.PublicEventId, planned.RoundTable.Id, planned.Discussion.Id, warnings), $"/api/v1/events/public-events/{planned.PublicEventId}", ct, facts.Length);
        }

        private async Task<IReadOnlyList<AgendaSet>> Copied(PublicEvent from, Guid to, CancellationToken ct)
        {
            var copies = new List<AgendaSet>();
            foreach (var kind in Enum.GetValues<SessionKind>().Where(k => from.Agendas.Of(k) is not null))
            {
                var items = await sealer.AgendaOf(from, kind, ct);
                copies.Add(new AgendaSet(to, kind, [.. items.Select(i => new AgendaItem(NewId(), i.Minutes, i.SpeakerId))], await sealer.SealTitles(to, [.. items.Select(i => i.Title)], ct)));
            }

            return copies;
        }
    }

    internal static Decision<PublicEventPlanned> Decide(PlanPublicEvent command, string zone, DateOnly today, Guid id, Guid roundTableId, Guid discussionId)
    {
        var (date, roundTable, discussion) = EventRules.Arranged(
            command.Date,
            new SessionSlot(roundTableId, SessionKind.RoundTable, command.RoundTable.Start, command.RoundTable.End, command.RoundTable.Date),
            new SessionSlot(discussionId, SessionKind.Discussion, command.Discussion.Start, command.Discussion.End, command.Discussion.Date));
        if (EventRules.Against(date, today, roundTable, discussion) is { } refusal)
        {
            return refusal;
        }

        return new PublicEventPlanned(id, command.Topic.Trim(), command.Purpose.Trim(), date, zone, command.Venue.AsVenue(), roundTable, command.RoundTable.Format, command.RoundTable.LeaderId, command.RoundTable.ModeratorId, discussion);
    }
}
