using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Events;

/// <summary>What a step's status rests on.</summary>
internal sealed record Ground(string Fact, DateTimeOffset At, Text Text, SealedText? Note = null);

/// <summary>One of the eight steps as it stands.</summary>
internal sealed record Step(int Number, Text Title, StepStatus Status, DateOnly Due, bool ByHand, IReadOnlyList<Ground> Grounds)
{
    public bool IsOpen => Status is StepStatus.Todo or StepStatus.InProgress;

    /// <summary>Its day has passed and it is open; volunteers are found only «if necessary».</summary>
    public bool IsLate(PublicEvent e, DateOnly today) => IsOpen && !e.Cancelled && !e.Postponed && Number != Steps.Optional && Due < today;
}

/// <summary>The eight steps of the instruction in its order (R038–R058), closed by this public event's own facts or by hand with a note (F02, F04).</summary>
internal static class Steps
{
    public const int Count = 8;

    /// <summary>Only volunteers are found «if necessary» (R055).</summary>
    public const int Optional = 7;

    private static readonly Text[] Titles =
    [
        new("Договориться о месте, времени и помещении", "Agree on place, time and room"),
        new("Написать анонс", "Write the announcement"),
        new("Установить контакты с организациями", "Establish contacts with organisations"),
        new("Разослать приглашения и проверить по телефону", "Send invitations and confirm by phone"),
        new("Составить списки участников сессий", "Make the lists of participants"),
        new("Подготовить проект резолюции", "Prepare the draft resolution"),
        new("Найти волонтёров, если нужно", "Find volunteers if needed"),
        new("Отправить отчёт и фотоотчёт руководителю проекта", "Send the report and photos to the project lead"),
    ];

    // The sentence of the instruction that a step comes from.
    private static readonly string[] Requirements = ["R038", "R040", "R042", "R044", "R050", "R052", "R055", "R058"];

    public static Text TitleOf(int number) => Titles[number - 1];

    public static string RequirementOf(int number) => Requirements[number - 1];

    public static IReadOnlyList<Step> Of(PublicEvent e, StepsRow? row, InvitedFloor floor, DaysOff? off = null)
    {
        row ??= new StepsRow(e.Id, e.PlannedAt);
        return [.. Enumerable.Range(1, Count).Select(number => Of(number, e, row, floor, off ?? DaysOff.ByLaw))];
    }

    /// <summary>The six steps that come before the day are done; looks no further than the first that isn't.</summary>
    public static bool ReadyForTheDay(PublicEvent e, StepsRow? row, InvitedFloor floor)
    {
        row ??= new StepsRow(e.Id, e.PlannedAt);
        return Enumerable.Range(1, 6).All(number => Of(number, e, row, floor, DaysOff.ByLaw).Status == StepStatus.Done);
    }

    private static Step Of(int number, PublicEvent e, StepsRow row, InvitedFloor floor, DaysOff off)
    {
        var (status, grounds) = number switch
        {
            1 => VenueAgreement.Step(e),
            2 => Announcement(e),
            3 => Contacts(row, floor.Fewest),
            4 => Invitations(row),
            5 => Lists(row),
            6 => Resolution(e, row),
            7 => Volunteers.Step(e.Volunteers),
            8 => Report(row),
            _ => (StepStatus.Todo, []),
        };
        var (title, due) = (TitleOf(number), DueDay.Of(e, e.StepPlan.DueDays[number - 1], off));
        return e.Marks.TryGetValue(number, out var mark)
            ? new Step(number, title, mark.Status, due, true, [new Ground(nameof(StepOverridden), mark.At, new("Отмечено вручную", "Set by hand"), mark.Note), .. grounds])
            : new Step(number, title, status, due, false, grounds);
    }

    private static (StepStatus, Ground[]) Announcement(PublicEvent e) =>
        e.AnnouncedAt is not { } at ? (StepStatus.Todo, [])
        : Announcing.Complete(e) ? (StepStatus.Done, [new(nameof(AnnouncementWritten), at, new("Анонс содержит тему, назначение, место и время", "The announcement states topic, purpose, place and time"))])
        : Announcing.Outdated(e) ? (StepStatus.InProgress, [new(nameof(AnnouncementWritten), at, new("После этого изменились место, день или часы: поправьте анонс", "The place, the day or the hours have changed since: correct the announcement"))])
        : (StepStatus.InProgress, [new(nameof(AnnouncementWritten), at, new("Анонс написан, но в нём не хватает темы, назначения, места или времени", "The announcement lacks topic, purpose, place or time"))]);

    private static (StepStatus, Ground[]) Contacts(StepsRow row, int fewest) =>
        row.ChosenAt is not { } at ? (StepStatus.Todo, [])
        : (row.ChosenCount >= fewest ? StepStatus.Done : StepStatus.InProgress,
            [new(nameof(InviteeChosen), at, new($"Выбрано приглашённых: {row.ChosenCount}, нужно не менее {fewest}", $"Invitees chosen: {row.ChosenCount} of at least {fewest}"))]);

    private static (StepStatus, Ground[]) Invitations(StepsRow row)
    {
        if (row.SentAt is not { } sent)
        {
            return (StepStatus.Todo, []);
        }

        var settled = row.SentCount - row.Unsettled.Count;
        Ground[] grounds =
        [
            new(nameof(InvitationSent), sent, new($"Отправлено приглашений: {row.SentCount} из {Math.Max(row.ChosenCount, row.SentCount)}", $"Invitations sent: {row.SentCount} of {Math.Max(row.ChosenCount, row.SentCount)}")),
            .. row.SettledAt is { } at ? [new Ground(nameof(CallReported), at, new($"Ответили или обзвонены: {settled} из {row.SentCount}", $"Answered or called: {settled} of {row.SentCount}"))] : Array.Empty<Ground>(),
        ];
        return (row.EveryChosenSettled ? StepStatus.Done : StepStatus.InProgress, grounds);
    }

    private static (StepStatus, Ground[]) Lists(StepsRow row)
    {
        Ground[] grounds =
        [
            .. row.ListedAt is { } listed ? [new Ground(nameof(ParticipantListMade), listed, new($"Готовы списки сессий: {row.Lists.Count} из 2", $"Lists made: {row.Lists.Count} of 2 sessions"))] : Array.Empty<Ground>(),
            .. row.AttendedAt is { } came ? [new Ground(nameof(AttendanceMarked), came, new("Отмечены пришедшие", "Attendance was marked"))] : Array.Empty<Ground>(),
        ];
        return (row.Lists.Count >= 2 || row.AttendedAt is not null ? StepStatus.Done : row.Lists.Count > 0 ? StepStatus.InProgress : StepStatus.Todo, grounds);
    }

    /// <summary>How many co-organisers agreed to the draft as it reads now (R054).</summary>
    public static int Agreed(PublicEvent e, StepsRow row) =>
        e.CoOrganizers.Count(c => row.Approvals.TryGetValue(c.PersonId, out var words) && string.Equals(words, row.Wording, StringComparison.Ordinal));

    // Adopted, or agreed by everybody who holds the public event together with the manager: then nothing is left to agree on before the day.
    private static (StepStatus, Ground[]) Resolution(PublicEvent e, StepsRow row)
    {
        var (agreed, of) = (Agreed(e, row), e.CoOrganizers.Count);
        Ground[] grounds =
        [
            .. row.DraftedAt is { } drafted ? [new Ground(nameof(ResolutionDrafted), drafted, new($"Проект резолюции, пунктов: {row.Points}", $"Draft resolution, points: {row.Points}"))] : Array.Empty<Ground>(),
            .. agreed > 0 && row.ApprovedAt is { } approved ? [new Ground(nameof(DraftApproved), approved, new($"Согласовали соорганизаторы: {agreed} из {of}", $"Co-organisers who agreed: {agreed} of {of}"))] : Array.Empty<Ground>(),
            .. row.AdoptedAt is { } adopted ? [new Ground(nameof(ResolutionAdopted), adopted, new("Резолюция принята", "The resolution was adopted"))] : Array.Empty<Ground>(),
        ];
        var done = row.AdoptedAt is not null || (row.DraftedAt is not null && of > 0 && agreed == of);
        return (done ? StepStatus.Done : row.DraftedAt is not null ? StepStatus.InProgress : StepStatus.Todo, grounds);
    }

    private static (StepStatus, Ground[]) Report(StepsRow row)
    {
        Ground[] grounds =
        [
            .. row.ReportStartedAt is { } started ? [new Ground(nameof(ReportStarted), started, new("Отчёт начат", "The report was begun"))] : Array.Empty<Ground>(),
            .. row.ReportSentAt is { } sent ? [new Ground(nameof(ReportSent), sent, row.ReportDelivery switch
            {
                DeliveryState.Kept => new Text("Отчёт готов к отправке, но почта не настроена", "The report is ready, but mail isn't configured"),
                DeliveryState.Rejected => new Text("Почтовый сервер не принял отчёт", "The mail server refused the report"),
                DeliveryState.Unknown => new Text("Неизвестно, дошёл ли отчёт", "It isn't known whether the report arrived"),
                _ => new Text("Отчёт отправлен", "The report was sent"),
            })] : Array.Empty<Ground>(),
            .. row.ReportAcceptedAt is { } accepted ? [new Ground(nameof(DeliveryChanged), accepted, new("Почтовый сервер принял отчёт", "The mail server accepted the report"))] : Array.Empty<Ground>(),
        ];
        return (row.ReportAcceptedAt is not null ? StepStatus.Done : row.ReportStartedAt is not null ? StepStatus.InProgress : StepStatus.Todo, grounds);
    }
}
