using System.Text.Json.Serialization;
using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Texts;

namespace Zarozhdenie.Events;

/// <summary>A public event as it stands: made of its own facts only, so that what was just changed is read back at once.</summary>
internal sealed record PublicEvent(
    Guid Id,
    string Topic,
    string Purpose,
    DateOnly Date,
    string ZoneId,
    Venue Venue,
    SessionSlot RoundTable,
    RoundTableFormat Format,
    Guid? LeaderId,
    Guid? ModeratorId,
    SessionSlot Discussion,
    DateTimeOffset PlannedAt)
{
    public int DateVersion { get; init; } = 1;

    /// <summary>The day of the later session; stored, because lists ask the database for what isn't over yet.</summary>
    public DateOnly LastDay => RoundTable.LaterDay ?? Discussion.LaterDay ?? Date;

    /// <summary>Its last day is past. What is postponed has no day, so it is never over.</summary>
    public bool IsOver(DateOnly today) => !Postponed && LastDay < today;

    /// <summary>Both sessions, the earlier one first.</summary>
    [JsonIgnore]
    public IReadOnlyList<SessionSlot> InOrder => [.. new[] { RoundTable, Discussion }.OrderBy(s => s.On(Date)).ThenBy(s => s.Start)];

    /// <summary>The announcing text as it is kept.</summary>
    public SealedText? SealedAnnouncement { get; init; }

    /// <summary>The announcing text in the clear: only where it was opened for somebody to read, never stored.</summary>
    [JsonIgnore]
    public string? Announcement { get; init; }

    public DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>The place, days and hours that the text tells, or told when it was written.</summary>
    public AnnouncedTerms? AnnouncedFor { get; init; }

    /// <summary>What was said about place, time and room, or null while nobody was asked.</summary>
    public VenueAgreement? Agreement { get; init; }

    /// <summary>Why the day changed last, as invitees are told; null where they aren't told why.</summary>
    public SealedText? SealedToldReason { get; init; }

    /// <summary>The same in the clear: only where it was opened, never stored.</summary>
    [JsonIgnore]
    public string? ToldReason { get; init; }

    public bool Cancelled { get; init; }

    public SealedText? CancelReason { get; init; }

    /// <summary>Has no day: <see cref="Date"/> is the one it was to be on.</summary>
    public bool Postponed { get; init; }

    /// <summary>Why it was put off; stays while it is cancelled meanwhile, and goes with a new day.</summary>
    public SealedText? PostponeReason { get; init; }

    /// <summary>Steps set by hand, by number.</summary>
    public IReadOnlyDictionary<int, StepMark> Marks { get; init; } = new Dictionary<int, StepMark>();

    /// <summary>What happens when at each session.</summary>
    public Agendas Agendas { get; init; } = new();

    /// <summary>Helpers on the day; null while nobody asked for any.</summary>
    public Volunteers? Volunteers { get; init; }

    /// <summary>By which version of the template it goes through the steps, and who sees to which.</summary>
    public StepPlan StepPlan { get; init; } = StepPlan.First;

    /// <summary>The announcement's public page; null while it was never opened.</summary>
    public Publication? Publication { get; init; }

    /// <summary>What the manager has said of the project.</summary>
    public NotesSaid NotesSaid { get; init; } = NotesSaid.Nothing;

    /// <summary>Who holds it together with the manager.</summary>
    public IReadOnlyList<CoOrganizer> CoOrganizers { get; init; } = [];

    /// <summary>Guest links given out so far: each has a number of its own, so that one that ended never opens again.</summary>
    public int GuestLinks { get; init; }

    public static PublicEvent Create(IEvent<PublicEventPlanned> f) => Of(f.Data, f.Timestamp);

    public static PublicEvent Of(PublicEventPlanned f, DateTimeOffset at) => new(
        f.PublicEventId, f.Topic, f.Purpose, f.Date, f.ZoneId, f.Venue, f.RoundTable, f.Format, f.LeaderId, f.ModeratorId, f.Discussion, at);

    public PublicEvent Apply(PublicEventEdited f) => this with
    {
        Topic = f.Topic,
        Purpose = f.Purpose,
        Venue = f.Venue,
        Format = f.Format,
        LeaderId = f.LeaderId,
        ModeratorId = f.ModeratorId,
        DateVersion = f.DateVersion ?? DateVersion,
    };

    public PublicEvent Apply(PublicEventMoved f) =>
        this with { Date = f.Date, RoundTable = f.RoundTable, Discussion = f.Discussion, DateVersion = f.DateVersion, Postponed = false, PostponeReason = null, SealedToldReason = f.ToInvitees };

    public PublicEvent Apply(IEvent<AnnouncementWritten> f) => this with
    {
        SealedAnnouncement = f.Data.Text,
        AnnouncedAt = f.Timestamp,
        AnnouncedFor = f.Data.Current ? AnnouncedTerms.Of(this) : AnnouncedFor,
    };

    public PublicEvent Apply(StepsTaken f) => this with { StepPlan = StepPlan.After(f) };

    public PublicEvent Apply(StepAssigned f) => this with { StepPlan = StepPlan.After(f) };

    public PublicEvent Apply(IEvent<VenueRequested> f) => this with { Agreement = VenueAgreement.Asked(this, f.Data, f.Timestamp) };

    public PublicEvent Apply(IEvent<VenueAgreed> f) => this with { Agreement = VenueAgreement.Answered(this, VenueStatus.Agreed, f.Data.PersonId, f.Data.OrganizationId, f.Data.On, f.Data.LetterNumber, f.Timestamp) };

    public PublicEvent Apply(IEvent<VenueRefused> f) => this with { Agreement = VenueAgreement.Answered(this, VenueStatus.Refused, f.Data.PersonId, f.Data.OrganizationId, f.Data.On, f.Data.LetterNumber, f.Timestamp) };

    public PublicEvent Apply(VenueFileAttached f) => this with { Agreement = Agreement! with { File = new VenueFile(f.FileId, f.Kind) } };

    public PublicEvent Apply(CoOrganizerAdded f) => this with { CoOrganizers = [.. CoOrganizers, new CoOrganizer(f.PersonId, f.OrganizationId, f.Link)], GuestLinks = Math.Max(GuestLinks, f.Link) };

    public PublicEvent Apply(GuestLinkRenewed f) => this with { CoOrganizers = [.. CoOrganizers.Select(c => c.PersonId == f.PersonId ? c with { Link = f.Link } : c)], GuestLinks = f.Link };

    public PublicEvent Apply(CoOrganizerRemoved f) => this with { CoOrganizers = [.. CoOrganizers.Where(c => c.PersonId != f.PersonId)] };

    public PublicEvent Apply(NotesTicked f) => this with { NotesSaid = NotesSaid.With(f.Session, f.Points) };

    public PublicEvent Apply(AnnouncementPublished f) => this with { Publication = new Publication(f.Number, true) };

    public PublicEvent Apply(AnnouncementUnpublished f) => this with { Publication = Publication! with { IsOpen = false } };

    public PublicEvent Apply(PublicEventCancelled f) => this with { Cancelled = true, CancelReason = f.Reason, Postponed = false, DateVersion = DateVersion + 1, SealedToldReason = f.ToInvitees };

    public PublicEvent Apply(PublicEventPostponed f) => this with { Postponed = true, PostponeReason = f.Reason, DateVersion = f.DateVersion, SealedToldReason = f.ToInvitees };

    public PublicEvent Apply(PublicEventRestored f) => this with { Cancelled = false, CancelReason = null, Postponed = f.Postponed, PostponeReason = f.Postponed ? PostponeReason ?? f.Reason : null, DateVersion = f.DateVersion, SealedToldReason = f.ToInvitees };

    public PublicEvent Apply(AgendaSet f) => this with { Agendas = Agendas.With(f.Session, new Agenda(f.Items, f.Titles)) };

    public PublicEvent Apply(IEvent<VolunteersSet> f) => this with { Volunteers = new Volunteers(f.Data.Needs, f.Timestamp) };

    public PublicEvent Apply(IEvent<StepOverridden> f)
    {
        var marks = Marks.ToDictionary();
        if (f.Data.Status is { } status)
        {
            marks[f.Data.Number] = new StepMark(status, f.Data.Note, f.Timestamp);
        }
        else
        {
            marks.Remove(f.Data.Number);
        }

        return this with { Marks = marks };
    }
}

/// <summary>A step that the manager set by hand, with the reason.</summary>
internal sealed record StepMark(StepStatus Status, SealedText? Note, DateTimeOffset At);
