using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>The report of a public event, if one was started: a list of one or none.</summary>
internal sealed record ListReports(Guid EventId)
{
    /// <summary>A report that was started.</summary>
    internal sealed record Row(Guid Id, Guid EventId, int Sendings);

    internal sealed class Validator : Validator<ListReports>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator) : Slice<ListReports, IReadOnlyList<Row>>
    {
        public override void Configure()
        {
            Get("/reporting/reports");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "The report of a public event, if there is one");
        }

        public override async Task HandleAsync(ListReports query, CancellationToken ct)
        {
            await mediator.Send(new FindPublicEvent(query.EventId), ct).OrNotFound();
            var report = await session.LoadAsync<Report>(Report.IdOf(query.EventId), ct);
            await Show(report is null ? [] : [new Row(report.Id, report.EventId, report.Sendings)], ct);
        }
    }
}
