using System.Text.Json.Serialization;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Invitations;

/// <summary>The invitee asked on the answer page to be called.</summary>
internal sealed record CallAsked(Guid PublicEventId, Guid InvitationId);

/// <summary>The public event changed its day or doesn't take place, and the invitee can't be told by mail: once per version of the day.</summary>
internal sealed record ChangeToTell(Guid PublicEventId, Guid InvitationId, int DateVersion);

/// <summary>The mail server refused the invitation's letter for good.</summary>
internal sealed record LetterCameBack(Guid PublicEventId, Guid InvitationId);

/// <summary>One person's invitation to one public event as it stands.</summary>
internal sealed record Invitation(
    Guid Id,
    Guid PublicEventId,
    Guid PersonId,
    IReadOnlyList<SessionKind> Sessions,
    DiscussionPlace? Place,
    OrganizationCategory? Category,
    Stage Stage,
    bool ByMail,
    Guid? DeputyId,
    AnswerChannel? Channel,
    bool CallMe,
    bool NoMoreCalls,
    bool Reached,
    int Calls,
    CallOutcome? LastCall,
    DateTimeOffset? CallBackAt,
    SealedText? LastNote,
    IReadOnlyList<SealedText>? WrongPhones = null)
{
    /// <summary>The invitation that stands in this one's stead: both turned out to be one person's (F27). A closed one counts nowhere.</summary>
    public Guid? ClosedFor { get; init; }

    /// <summary>How often it was closed or taken up again.</summary>
    public int Turns { get; init; }

    /// <summary>Has to be told by telephone how the public event stands now.</summary>
    public bool ToTell { get; init; }

    /// <summary>The version of the day that they had to be told of last; 0 before the first.</summary>
    public int ToTellVersion { get; init; }

    /// <summary>The version of the day that was spoken about last; 0 before the first talk.</summary>
    public int SpokenVersion { get; init; }

    /// <summary>The sessions they were asked to, where they come to some of them only; null before they chose.</summary>
    public IReadOnlyList<SessionKind>? Offered { get; init; }

    /// <summary>Wants neither letters nor calls any more.</summary>
    public bool OptedOut { get; init; }

    /// <summary>The sessions they were asked to, whatever they answered.</summary>
    [JsonIgnore]
    public IReadOnlyList<SessionKind> AskedTo => Offered ?? Sessions;

    /// <summary>The letter never arrived.</summary>
    public bool CameBack { get; init; }

    /// <summary>Waits to be told, and may be called.</summary>
    [JsonIgnore]
    public bool MustBeTold => ToTell && !NoMoreCalls && Stage is not Stage.Declined;

    /// <summary>Knows of the public event by word of mouth.</summary>
    [JsonIgnore]
    public bool WasSpokenTo => Reached || Stage is Stage.Agreed or Stage.Confirmed;

    /// <summary>Counts in the 100 % (R046).</summary>
    public bool IsSent => Stage != Stage.Planned;

    public static Invitation Create(InviteeChosen f) => new(
        f.InvitationId, f.PublicEventId, f.PersonId, f.Sessions, f.Place, f.Category, Stage.Planned, false, null, null, false, false, false, 0, null, null, null);

    public Invitation Apply(InvitationSent f) => this with { Stage = Stage.Sent, ByMail = f.ByMail };

    public Invitation Apply(InvitationAnswered f) => this with
    {
        Stage = f.To,
        Channel = f.Channel,
        DeputyId = f.DeputyId,
        CallMe = false,
        NoMoreCalls = false,
        CallBackAt = null,
        WrongPhones = null,
        ToTell = false,
        OptedOut = false,
        Offered = f.Sessions is null ? Offered : AskedTo,
        Sessions = f.Sessions ?? Sessions,
    };

    public Invitation Apply(InviteeOptedOut _) => this with { OptedOut = true, NoMoreCalls = true, CallMe = false, CallBackAt = null, ToTell = false };

    public Invitation Apply(InvitationClosed f) => this with { ClosedFor = f.InsteadId, Turns = Turns + 1 };

    public Invitation Apply(InvitationReopened _) => this with { ClosedFor = null, Turns = Turns + 1 };

    public Invitation Apply(ChangeToTell f) => this with { ToTell = true, ToTellVersion = f.DateVersion, LastCall = null, CallBackAt = null };

    public Invitation Apply(ConfirmationLapsed _) => this with { Stage = Stage.Agreed, LastCall = null };

    public Invitation Apply(LetterCameBack _) => this with { CameBack = true };

    public Invitation Apply(CallAsked _) => this with { CallMe = true, NoMoreCalls = false, LastCall = null };

    public Invitation Apply(CallReported f) => this with
    {
        Calls = Calls + 1,
        LastCall = f.Outcome,
        LastNote = f.Note,
        SpokenVersion = f.Outcome is CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.WrongNumber ? SpokenVersion : Math.Max(SpokenVersion, f.DateVersion),
        Reached = Reached || f.First,
        CallBackAt = f.CallBackAt,
        CallMe = CallMe && (f.Outcome is CallOutcome.NoAnswer or CallOutcome.Busy || f.AnotherPhone),
        ToTell = ToTell && (f.Outcome is CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.CallBack || f.AnotherPhone),
        NoMoreCalls = f.Outcome is CallOutcome.DoNotCall || (f.Outcome is CallOutcome.WrongNumber && !f.AnotherPhone),

        // Contacts learns of a wrong number a moment later; until then it is known here, so that nobody dials it again.
        WrongPhones = f.WrongPhone is null ? null : [.. WrongPhones ?? [], f.WrongPhone],
    };

    /// <summary>The state after more facts, for deciding what follows from them.</summary>
    public Invitation After(IEnumerable<object> facts) => facts.Aggregate(this, (state, fact) => fact switch
    {
        InvitationSent f => state.Apply(f),
        InvitationAnswered f => state.Apply(f),
        CallReported f => state.Apply(f),
        CallAsked f => state.Apply(f),
        InviteeOptedOut f => state.Apply(f),
        ChangeToTell f => state.Apply(f),
        LetterCameBack f => state.Apply(f),
        ConfirmationLapsed f => state.Apply(f),
        InvitationClosed f => state.Apply(f),
        InvitationReopened f => state.Apply(f),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} isn't a fact of an invitation."),
    });

    /// <summary>That a confirmation doesn't hold for the day and place as they are now; null where there is none, or where nothing takes place.</summary>
    public ConfirmationLapsed? LapseOf(PublicEventCard about) =>
        Stage == Stage.Confirmed && EventTimes.TakesPlace(about) ? new ConfirmationLapsed(about.Id, Id, about.DateVersion) : null;

    /// <summary>That the invitee must be told by telephone how the public event stands; null where they had to be of this version already, or it was spoken about.</summary>
    public ChangeToTell? ToTellOf(PublicEventCard about) => Math.Max(ToTellVersion, SpokenVersion) >= about.DateVersion ? null : new ChangeToTell(about.Id, Id, about.DateVersion);

    /// <summary>The answer that leads to this stage, or null where it says nothing new.</summary>
    public InvitationAnswered? AnswerTo(Stage stage, AnswerChannel channel, Guid? deputyId, IReadOnlyList<SessionKind>? sessions = null) =>
        Stage == stage && DeputyId == deputyId && sessions?.SequenceEqual(Sessions) != false && !NoMoreCalls && !CallMe && !(ToTell && stage != Stage.Sent)
            ? null
            : new InvitationAnswered(PublicEventId, Id, Stage, stage, channel, deputyId) { Sessions = sessions };
}

/// <summary>Refusals that several use cases of invitations share.</summary>
internal static class InvitationRules
{
    public static readonly Refusal EventOver = new("public_event_over", "Мероприятие уже прошло.", "The public event is over.");
    public static readonly Refusal OptedOut = new("opted_out", "Вы отозвали согласие, поэтому ответить здесь больше нельзя. Позвоните тому, кто вас пригласил.", "You took your consent back, so you can't answer here any more. Call whoever invited you.");
    public static readonly Refusal EventCancelled = new("public_event_cancelled", "Мероприятие отменено.", "The public event is cancelled.");
    public static readonly Refusal EventPostponed = new("public_event_postponed", "Мероприятие отложено, новый день ещё не назначен. Приглашения можно будет отправить, когда он появится.", "The public event is postponed and has no new day yet. Invitations can be sent once it has one.");
    public static readonly Refusal NotSentYet = new("not_sent_yet", "Приглашение ещё не отправлено: сначала отправьте его, потом отмечайте ответы.", "The invitation isn't sent yet: send it first, then record answers.");
    public static readonly Refusal NotInvitable = new("not_invitable", "Нельзя пригласить: {0}.", "Can't be invited: {0}.", 409, "personIds");
    public static readonly Refusal PersonNotFound = new("person_not_found", "Не найдено контактов: {0}. Возможно, они удалены или относятся к другому региону.", "Contacts not found: {0}. They may have been removed or belong to another region.", 404, "personIds");
    public static readonly Refusal DeputyNeeded = new("deputy_required", "Напишите, кто придёт вместо приглашённого: фамилию, имя и отчество.", "Write who comes instead: the full name.", 400, "deputy");
    public static readonly Refusal TooManyDeputies = new("too_many_deputies", "Вместо себя уже называли пять разных людей. Чтобы назвать ещё одного, попросите вам позвонить.", "Five different people were named already. To name another one, ask to be called.", 409, "deputy");

    /// <summary>Why nobody is written to or called about this public event now, or null.</summary>
    public static Refusal? Against(PublicEventCard about, DateTimeOffset now) =>
        about.State == PublicEventState.Cancelled ? EventCancelled
        : about.State == PublicEventState.Postponed ? EventPostponed
        : EventTimes.IsOver(about, now, EventTimes.ZoneOf(about)) ? EventOver
        : null;

    /// <summary>Who it is and what stands against inviting them.</summary>
    public static string Refused(ContactCard card) => $"{card.FullName} ({card.NotInvitableBecause switch
    {
        Contracts.Contacts.NotInvitable.ConsentWithdrawn => Saying.Say("согласие отозвано", "consent taken back"),
        Contracts.Contacts.NotInvitable.EveryWayWrong => Saying.Say("все телефоны и адреса неверны", "every telephone and address is wrong"),
        Contracts.Contacts.NotInvitable.AskedNotTo => Saying.Say("просьба не звонить и не писать", "asked not to be called or written to"),
        _ => Saying.Say("нет телефона и почты", "no telephone and no e-mail"),
    }})";

    /// <summary>A few names and how many more, for a sentence.</summary>
    public static string Listed(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(5)) + (names.Count > 5 ? Saying.Say($" и ещё {names.Count - 5}", $" and {names.Count - 5} more") : "");
}
