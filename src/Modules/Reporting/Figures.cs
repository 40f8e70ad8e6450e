using JasperFx.Events;
using Marten.Events.Projections;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Reporting;

/// <summary>Organisations by their readiness to join the cluster (F98).</summary>
internal sealed record ReadinessCounts(int Joins = 0, int Helps = 0, int Needs = 0, int NotNow = 0)
{
    public static ReadinessCounts operator +(ReadinessCounts a, ReadinessCounts b) => new(a.Joins + b.Joins, a.Helps + b.Helps, a.Needs + b.Needs, a.NotNow + b.NotNow);

    public ReadinessCounts Change(Readiness? of, int by) => of switch
    {
        Readiness.Joins => this with { Joins = Joins + by },
        Readiness.Helps => this with { Helps = Helps + by },
        Readiness.Needs => this with { Needs = Needs + by },
        Readiness.NotNow => this with { NotNow = NotNow + by },
        _ => this,
    };
}

/// <summary>Figures of one public event, or the sum of several. «Agreed» holds those who confirmed too: every share is of what was sent (R046, R047).</summary>
internal sealed record Figures(
    int Events = 0,
    int Invited = 0,
    int Sent = 0,
    int Agreed = 0,
    int Confirmed = 0,
    int Declined = 0,
    int Attended = 0,
    int Came = 0,
    int Positions = 0,
    int Proposals = 0,
    int Resolutions = 0,
    int Appeals = 0,
    int Reports = 0)
{
    public ReadinessCounts Readiness { get; init; } = new();

    /// <summary>Sent for public events where people have come already: nobody can have come to those that lie ahead.</summary>
    public int SentForHeld { get; init; }

    public static Figures operator +(Figures a, Figures b) => new(
        a.Events + b.Events,
        a.Invited + b.Invited,
        a.Sent + b.Sent,
        a.Agreed + b.Agreed,
        a.Confirmed + b.Confirmed,
        a.Declined + b.Declined,
        a.Attended + b.Attended,
        a.Came + b.Came,
        a.Positions + b.Positions,
        a.Proposals + b.Proposals,
        a.Resolutions + b.Resolutions,
        a.Appeals + b.Appeals,
        a.Reports + b.Reports)
    { Readiness = a.Readiness + b.Readiness, SentForHeld = a.SentForHeld + b.SentForHeld };
}

/// <summary>What is known of one public event from public facts.</summary>
internal sealed record EventFigures(DateOnly? Date = null, string Topic = "", bool Cancelled = false, bool Started = false, int Sendings = 0)
{
    /// <summary>Has no day for now.</summary>
    public bool Postponed { get; init; }

    public Figures Figures { get; init; } = new();

    public EventFigures After(object fact) => fact switch
    {
        PublicEventPlanned f => this with { Date = f.Date, Topic = f.Topic, Figures = Figures with { Events = 1 } },
        PublicEventMoved f => this with { Date = f.Date, Postponed = false },
        PublicEventCancelled => this with { Cancelled = true },
        PublicEventPostponed => this with { Postponed = true },
        PublicEventRestored f => this with { Cancelled = false, Postponed = f.Postponed },
        ReportStarted => this with { Started = true },
        ReportSent f => this with { Sendings = f.Sending },
        _ => this with { Figures = Count(Figures, fact) },
    };

    public Figures FiguresOn(DateOnly today) => Figures with { SentForHeld = Date < today || Figures.Came > 0 ? Figures.Sent : 0 };

    private static Figures Count(Figures now, object fact) => fact switch
    {
        InviteeChosen => now with { Invited = now.Invited + 1 },
        InvitationSent => now with { Sent = now.Sent + 1 },
        InvitationAnswered f => now with
        {
            Agreed = now.Agreed + One(f.To is Stage.Agreed or Stage.Confirmed) - One(f.From is Stage.Agreed or Stage.Confirmed),
            Confirmed = now.Confirmed + One(f.To is Stage.Confirmed) - One(f.From is Stage.Confirmed),
            Declined = now.Declined + One(f.To is Stage.Declined) - One(f.From is Stage.Declined),
        },
        ConfirmationLapsed => now with { Confirmed = now.Confirmed - 1 },
        InvitationClosed f => Turned(now, f.From, -1),
        InvitationReopened f => Turned(now, f.To, 1),
        AttendanceMarked f => now with
        {
            Came = now.Came + One(f.CameAfter) - One(f.CameBefore),
            Attended = now.Attended + (f.Invited ? One(f.CameAfter) - One(f.CameBefore) : 0),
        },
        PositionRecorded f => now with { Positions = now.Positions + 1, Readiness = f.Readiness is null ? now.Readiness : now.Readiness.Change(f.ReadinessBefore, -1).Change(f.Readiness, 1) },
        PositionChanged f => now with { Readiness = now.Readiness.Change(f.ReadinessBefore, -1).Change(f.Readiness, 1) },
        PositionRemoved f => now with { Positions = now.Positions - 1, Readiness = now.Readiness.Change(f.ReadinessBefore, -1).Change(f.Readiness, 1) },
        ResolutionAdopted => now with { Resolutions = 1 },
        ProposalAdded => now with { Proposals = now.Proposals + 1 },
        ProposalRemoved => now with { Proposals = now.Proposals - 1 },
        AppealWritten => now with { Appeals = 1 },
        DeliveryChanged { Kind: DeliveryKind.Report, State: DeliveryState.Accepted } => now with { Reports = 1 },
        _ => now,
    };

    private static Figures Turned(Figures now, Stage stage, int by) => now with
    {
        Invited = now.Invited + by,
        Sent = now.Sent + (stage is Stage.Planned ? 0 : by),
        Agreed = now.Agreed + (stage is Stage.Agreed or Stage.Confirmed ? by : 0),
        Confirmed = now.Confirmed + (stage is Stage.Confirmed ? by : 0),
        Declined = now.Declined + (stage is Stage.Declined ? by : 0),
    };

    private static int One(bool yes) => yes ? 1 : 0;
}

/// <summary>A region's public events and their figures: one row per region, kept per public event so that a cancelled or postponed one leaves the sums.</summary>
internal sealed record RegionFigures(string Id, IReadOnlyDictionary<Guid, EventFigures> Events)
{
    public static readonly IReadOnlyDictionary<Guid, EventFigures> None = new Dictionary<Guid, EventFigures>();

    /// <summary>Public events that count.</summary>
    public IEnumerable<EventFigures> Counted() => Events.Values.Where(e => e is { Cancelled: false, Postponed: false, Date: not null });

    /// <summary>Sum over the public events that count, on this day.</summary>
    public Figures Sum(DateOnly today) => Counted().Aggregate(new Figures(), (sum, e) => sum + e.FiguresOn(today));

    public RegionFigures After(IAboutPublicEvent fact) => fact.PublicEventId == Guid.Empty
        ? this
        : this with { Events = new Dictionary<Guid, EventFigures>(Events) { [fact.PublicEventId] = Events.GetValueOrDefault(fact.PublicEventId, new EventFigures()).After(fact) } };
}

internal sealed partial class RegionFiguresProjection : MultiStreamProjection<RegionFigures, string>
{
    public RegionFiguresProjection()
    {
        RollUpByTenant();
        IncludeType<PublicEventPlanned>();
        IncludeType<PublicEventMoved>();
        IncludeType<PublicEventCancelled>();
        IncludeType<PublicEventPostponed>();
        IncludeType<PublicEventRestored>();
        IncludeType<InviteeChosen>();
        IncludeType<InvitationSent>();
        IncludeType<InvitationAnswered>();
        IncludeType<ConfirmationLapsed>();
        IncludeType<InvitationClosed>();
        IncludeType<InvitationReopened>();
        IncludeType<AttendanceMarked>();
        IncludeType<PositionRecorded>();
        IncludeType<PositionChanged>();
        IncludeType<PositionRemoved>();
        IncludeType<ResolutionAdopted>();
        IncludeType<ProposalAdded>();
        IncludeType<ProposalRemoved>();
        IncludeType<AppealWritten>();
        IncludeType<ReportStarted>();
        IncludeType<ReportSent>();
        IncludeType<DeliveryChanged>();
    }

    public override RegionFigures? Evolve(RegionFigures? snapshot, string id, IEvent e) =>
        e.Data is IAboutPublicEvent fact ? (snapshot ?? new RegionFigures(id, RegionFigures.None)).After(fact) : snapshot;
}
