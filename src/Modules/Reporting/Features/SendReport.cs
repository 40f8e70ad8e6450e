using FastEndpoints;
using FluentValidation;
using Hangfire;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Reporting.Jobs;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Sends the report with its photos to the project lead (R058, F72). Once it was accepted or is on its way, only <c>again</c> sends it once more.</summary>
internal sealed record SendReport(Guid ReportId, bool Again = false)
{
    public static readonly Refusal NotHeld = new("event_not_held", "Мероприятие ещё не прошло: отчёт можно отправить начиная со дня мероприятия.", "The public event hasn't taken place; the report can be sent from its day on.");
    public static readonly Refusal AlreadyAccepted = new("report_already_accepted", "Почтовый сервер руководителя уже принял этот отчёт. Чтобы отправить его ещё раз, подтвердите это.", "The lead's mail server took this report already. Confirm to send it once more.");
    public static readonly Refusal OnItsWay = new("report_on_its_way", "Отчёт уже отправляется. Дождитесь ответа почтового сервера.", "The report is on its way. Wait for the mail server's answer.");

    /// <summary>The sending: 1 for the first.</summary>
    internal sealed record Taken(int Sending);

    internal sealed class Validator : Validator<SendReport>
    {
        public Validator() => RuleFor(x => x.ReportId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, SendingState sendings, LeadSettings lead, Regions regions, CurrentRegion current, TimeProvider clock, IBackgroundJobClient jobs) : Slice<SendReport, Taken>
    {
        public override void Configure()
        {
            Post("/reporting/reports/{reportId}/send");
            Allow(Role.Manager);
            ChangesVersion();
            Answers(StatusCodes.Status202Accepted);
            Summary(s => s.Summary = "Send the report to the lead");
        }

        public override async Task HandleAsync(SendReport command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<Report>(command.ReportId, ct);
            var report = stream.Aggregate!;
            var card = await mediator.Send(new FindPublicEvent(report.EventId), ct).OrNotFound();
            var today = (await regions.Get(current.Code, ct)).Today(clock.GetUtcNow());
            var last = (await sendings.Of(report, ct)).Select(d => (DeliveryState?)d.State).FirstOrDefault();
            var photos = (await ReportReader.InOrder(session, report.Id, ct)).Count;
            var sent = Decide(report, card, today, lead.Configured, last, photos, command.Again).OrRefuse();
            stream.AppendOne(sent);
            session.Store(new SendingDue(SendingDue.IdOf(report.Id, sent.Sending), current.Code, report.Id, sent.Sending));
            await Save(new Taken(sent.Sending), ct, StatusCodes.Status202Accepted, stream.CurrentVersion);
            Wake(report.Id);
        }

        // Only a wake-up: without it the recurring job finds the row within a minute.
        private void Wake(Guid report)
        {
            var region = current.Code;
            try
            {
                jobs.Enqueue<SendReportJob>(j => j.SendOne(region, report, CancellationToken.None));
            }
            catch (Exception e) when (e is BackgroundJobClientException or NpgsqlException)
            {
                Logger.LogWarning("The job that sends the report could not be woken: {Error}", e.GetType().Name);
            }
        }
    }

    internal static Decision<ReportSent> Decide(Report report, PublicEventCard card, DateOnly today, bool leadConfigured, DeliveryState? last, int photos, bool again) =>
        !leadConfigured ? LeadSettings.NotConfigured
        : StartReport.Against(card) is { } calledOff ? calledOff
        : today < card.LastDay ? NotHeld
        : last is DeliveryState.Planned or DeliveryState.Claimed or DeliveryState.Transmitting or DeliveryState.Deferred ? OnItsWay
        : last is DeliveryState.Accepted or DeliveryState.Unknown && !again ? AlreadyAccepted
        : new ReportSent(report.EventId, report.Id, report.Sendings + 1, photos);
}
