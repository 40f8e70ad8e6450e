using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Starts the report of a public event, or finds the one that was started (R056, F70).</summary>
internal sealed record StartReport(Guid EventId)
{
    public static readonly Refusal EventCancelled = new("report_event_cancelled", "Мероприятие отменено, отчёт по нему не нужен.", "The public event is cancelled; it needs no report.");
    public static readonly Refusal EventPostponed = new("report_event_postponed", "Мероприятие отложено: отчёт понадобится, когда оно пройдёт.", "The public event is postponed; its report is due once it took place.");

    /// <summary>The report.</summary>
    internal sealed record Started(Guid Id);

    internal sealed class Validator : Validator<StartReport>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator) : Slice<StartReport, Started>
    {
        public override void Configure()
        {
            Post("/reporting/reports");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Start the report of a public event");
        }

        public override async Task HandleAsync(StartReport command, CancellationToken ct)
        {
            var card = await mediator.Send(new FindPublicEvent(command.EventId), ct).OrNotFound();
            var id = Report.IdOf(card.Id);
            var report = await session.LoadAsync<Report>(id, ct);
            if (report is null)
            {
                session.Events.StartStream<Report>(id, Decide(card).OrRefuse());
            }

            await Created(new Started(id), $"/api/v1/reporting/reports/{id}", ct, report?.Version ?? 1);
        }
    }

    internal static Decision<ReportStarted> Decide(PublicEventCard card) =>
        Against(card) is { } refusal ? refusal : new ReportStarted(card.Id, Report.IdOf(card.Id));

    internal static Refusal? Against(PublicEventCard card) => card.State switch
    {
        PublicEventState.Cancelled => EventCancelled,
        PublicEventState.Postponed => EventPostponed,
        _ => null,
    };
}
