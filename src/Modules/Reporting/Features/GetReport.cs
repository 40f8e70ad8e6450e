using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>A report with its figures, photos and what became of its sendings (F70, F71, F72).</summary>
internal sealed record GetReport(Guid ReportId)
{
    /// <summary>How many of a category came to a session.</summary>
    internal sealed record CategoryCount(OrganizationCategory Category, int Came);

    /// <summary>Who came to one session.</summary>
    internal sealed record SessionCounts(Guid SessionId, SessionKind Kind, int Came, int WalkIns, IReadOnlyList<CategoryCount> ByCategory);

    /// <summary>Figures from facts: <c>agreed</c> holds those who confirmed too, <c>attended</c> are invitees who came, <c>came</c> is everyone who came.</summary>
    internal sealed record Counted(int Invited, int Sent, int Agreed, int Confirmed, int Declined, int Attended, int Came, IReadOnlyList<SessionCounts> Sessions, int Positions, ReadinessCounts Readiness, int ResolutionPoints, int Proposals)
    {
        internal static Counted From(Figures f, SessionResults r) => new(
            f.Invited,
            f.Sent,
            f.Agreed,
            f.Confirmed,
            f.Declined,
            r.CameInvited,
            r.CameToEvent,
            [Session(SessionKind.RoundTable, r.RoundTable), Session(SessionKind.Discussion, r.Discussion)],
            r.Positions,
            r.Readiness.Aggregate(new ReadinessCounts(), (sum, one) => sum.Change(one.Key, one.Value)),
            r.ResolutionPoints.Count,
            r.Proposals.Count);

        private static SessionCounts Session(SessionKind kind, SessionAttendance a) =>
            new(a.SessionId, kind, a.Came, a.WalkIns, [.. a.ByCategory.OrderBy(c => c.Key).Select(c => new CategoryCount(c.Key, c.Value))]);
    }

    /// <summary>One sending on its way to the lead.</summary>
    internal sealed record DeliveryRow(Guid Id, DeliveryState State, DateTimeOffset? At, DateTimeOffset? NextAt, int Attempts, string? ReplyCode, string? ServerAnswer, string? MessageId);

    /// <summary>The report. <c>suggestedText</c> is what the facts say in words; <c>asOf</c> is the moment up to which invitations and answers are counted; <c>leadName</c> is null until the address is configured.</summary>
    internal sealed record Answer(
        Guid Id,
        Guid EventId,
        DateTimeOffset AsOf,
        string Topic,
        DateOnly Date,
        bool Held,
        Counted Counts,
        IReadOnlyList<MetricRow> Metrics,
        string Text,
        string SuggestedText,
        string? ResolutionSha256,
        IReadOnlyList<string> ResolutionPoints,
        IReadOnlyList<string> Proposals,
        string? AppealAddressee,
        IReadOnlyList<PhotoView> Photos,
        int Sendings,
        IReadOnlyList<DeliveryRow> Deliveries,
        string? LeadName,
        bool MailConfigured);

    private static readonly string[] Shown = ["invited", "sent", "agreed", "confirmed", "attended", "came"];

    internal sealed class Validator : Validator<GetReport>
    {
        public Validator() => RuleFor(x => x.ReportId).NotEmpty();
    }

    internal sealed class Endpoint(ReportReader reader, SendingState sendings, LeadSettings lead, MailSettings mail, TimeProvider clock) : Slice<GetReport, Answer>
    {
        public override void Configure()
        {
            Get("/reporting/reports/{reportId}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "A report with figures, photos and deliveries");
        }

        public override async Task HandleAsync(GetReport query, CancellationToken ct)
        {
            var v = await reader.Find(query.ReportId, ct).OrNotFound();
            var now = clock.GetUtcNow();

            await ShowVersioned(
                new Answer(
                    v.Report.Id,
                    v.Event.Id,
                    v.AsOf,
                    v.Event.Topic,
                    v.Event.Date,
                    v.Event.LastDay <= v.Region.Today(now),
                    Counted.From(v.Known.Figures, v.Results),
                    [.. Metric.All.Where(m => Shown.Contains(m.Code, StringComparer.Ordinal)).Select(m => m.Say())],
                    v.Text ?? "",
                    ReportWords.Suggest(v),
                    v.Results.ResolutionSha256,
                    v.Results.ResolutionPoints,
                    v.Results.Proposals,
                    v.Results.AppealAddressee,
                    v.Photos,
                    v.Report.Sendings,
                    await sendings.Of(v.Report, ct),
                    lead.Configured ? lead.Name : null,
                    mail.Configured),
                v.Report.Version,
                ct);
        }
    }
}
