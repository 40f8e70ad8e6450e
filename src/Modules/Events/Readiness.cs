using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;
using static System.FormattableString;

namespace Zarozhdenie.Events;

/// <summary>How something stands that the day needs.</summary>
internal enum CheckStatus
{
    /// <summary>There.</summary>
    Ok,

    /// <summary>Nearly there, or better otherwise.</summary>
    Warning,

    /// <summary>Not there.</summary>
    Missing,
}

/// <summary>Somebody invited who can answer on state support (R034): to which sessions, and where the answer stands.</summary>
internal sealed record SupportPerson(IReadOnlyList<SessionKind> Sessions, Stage Stage);

/// <summary>What other modules say of the day.</summary>
/// <param name="Invited">Chosen or invited, whatever the answer.</param>
/// <param name="Forecast">How many may come, or null where that isn't asked.</param>
/// <param name="Support">Those who can answer on state support and stand on the list.</param>
internal sealed record ReadinessFacts(int Invited, AttendanceForecast? Forecast, IReadOnlyList<SupportPerson> Support);

/// <summary>One thing that the day needs.</summary>
internal sealed record ReadinessCheck(string Code, string Requirement, CheckStatus Status, Text Text);

/// <summary>Whether the day can come: people, roles, numbers (R013, R033–R037, F18, F22). It never blocks.</summary>
internal static class Readiness
{
    /// <summary>Asks Invitations who stands where and how many may come, and Contacts which of them can answer on state support.</summary>
    public static async Task<ReadinessFacts> ReadinessOf(this IMediator mediator, Guid eventId, CancellationToken ct) =>
        (await mediator.ReadinessOf([eventId], ct))[eventId] with { Forecast = await mediator.Send(new ForecastAttendance(eventId), ct) };

    /// <summary>The same of several public events without the forecast, in few questions.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ReadinessFacts>> ReadinessOf(this IMediator mediator, IReadOnlyCollection<Guid> eventIds, CancellationToken ct)
    {
        var counts = (await mediator.Send(new CountInvitations(eventIds), ct)).ToDictionary(c => c.PublicEventId, c => c.All);
        var invited = await mediator.Send(new GetInvitationsOf(eventIds), ct);
        var comes = invited.ToDictionary(i => i.Key, i => i.Value.Where(one => one.Stage != Stage.Declined).ToLookup(one => one.DeputyId ?? one.PersonId));
        var people = comes.Values.SelectMany(c => c.Select(i => i.Key)).Distinct().ToArray();
        var support = people.Length == 0 ? [] : await mediator.Send(new GetStateSupport(people), ct);
        return eventIds.ToDictionary(id => id, id => new ReadinessFacts(
            counts.GetValueOrDefault(id),
            null,
            comes.TryGetValue(id, out var who) ? [.. support.SelectMany(person => who[person]).Select(i => new SupportPerson(i.Sessions, i.Stage))] : []));
    }

    public static IReadOnlyList<ReadinessCheck> Of(PublicEvent e, ReadinessFacts facts, InvitedFloor floor) =>
        [Support(facts.Support), Both(facts.Support), Invited(facts.Invited, floor), .. facts.Forecast is { } forecast ? [Forecast(forecast, floor)] : Array.Empty<ReadinessCheck>(), .. Roles(e)];

    private static ReadinessCheck Support(IReadOnlyList<SupportPerson> people)
    {
        SessionKind[] Without(params Stage[] stages) => [.. Enum.GetValues<SessionKind>().Where(s => !people.Any(p => p.Sessions.Contains(s) && stages.Contains(p.Stage)))];
        var missing = Without(Stage.Confirmed);
        if (missing.Length == 0)
        {
            return new("state_support", "R034", CheckStatus.Ok, new("На обеих сессиях будет тот, кто ответит о мерах государственной поддержки.", "At both sessions somebody will be there who can answer on state support."));
        }

        if (people.Count == 0)
        {
            return new("state_support", "R034", CheckStatus.Missing, new(
                "Среди приглашённых нет никого, кто может ответить о мерах государственной поддержки. Отметьте это у должности человека в контактах и пригласите его на обе сессии.",
                "Nobody invited can answer on state support. Tick it at the person's post in the contacts and invite them to both sessions."));
        }

        var where = missing.Length == 2 ? new Text("на обеих сессиях", "at both sessions") : missing[0] == SessionKind.RoundTable ? new Text("на сессии 1", "at session 1") : new Text("на сессии 2", "at session 2");
        return Without(Stage.Confirmed, Stage.Agreed).Length == 0
            ? new("state_support", "R034", CheckStatus.Warning, new($"Тот, кто ответит о мерах государственной поддержки, согласился, но ещё не подтвердил участие {where.Ru}. Позвоните ему.", $"Whoever can answer on state support has agreed, but not yet confirmed to be there {where.En}. Call them."))
            : new("state_support", "R034", CheckStatus.Missing, new($"Никто из тех, кто может ответить о мерах государственной поддержки, не подтвердил участие {where.Ru}.", $"Nobody who can answer on state support has confirmed to be there {where.En}."));
    }

    private static ReadinessCheck Both(IReadOnlyList<SupportPerson> people)
    {
        var both = people.Where(p => p.Sessions.Distinct().Count() == 2).ToArray();
        return both.Any(p => p.Stage == Stage.Confirmed) ? new("both_sessions", "R033", CheckStatus.Ok, new("Представитель профильной организации подтвердил участие в обеих сессиях.", "A representative of a profile organisation has confirmed for both sessions."))
            : both.Length > 0 ? new("both_sessions", "R033", CheckStatus.Warning, new("Представитель профильной организации приглашён на обе сессии, но ещё не подтвердил участие.", "A representative of a profile organisation is invited to both sessions, but hasn't confirmed yet."))
            : new("both_sessions", "R033", CheckStatus.Missing, new("Пригласите на обе сессии представителя профильной организации, который ответит о мерах поддержки.", "Invite to both sessions a representative of a profile organisation who can answer on support."));
    }

    private static ReadinessCheck Invited(int invited, InvitedFloor floor)
    {
        var (ru, en) = (RussianPlural.Say(invited, "человек", "человека", "человек"), $"{invited}");
        return invited >= floor.Enough ? new("invited", "R035", CheckStatus.Ok, new($"В списке приглашённых {ru}.", $"Invited: {en}."))
            : invited >= floor.Fewest ? new("invited", "R035", CheckStatus.Warning, new($"В списке приглашённых {ru}: это нижняя граница, лучше больше.", $"Invited: {en}. That is the bare floor; more is better."))
            : new("invited", "R035", CheckStatus.Missing, new($"В списке приглашённых {ru}, нужно не менее {floor.Fewest}–{floor.Enough}.", $"Invited: {en}; at least {floor.Fewest}–{floor.Enough} are needed."));
    }

    private static ReadinessCheck Forecast(AttendanceForecast f, InvitedFloor floor)
    {
        var people = RussianPlural.After((int)Math.Round(f.Expected), "человека", "человек");
        return f.Invited == 0 ? new("forecast", "R047", CheckStatus.Missing, new("Прогноза пока нет: никто не приглашён.", "No forecast yet: nobody is invited."))
            : new("forecast", "R047", f.Expected >= floor.Enough ? CheckStatus.Ok : CheckStatus.Warning, new(
                $"По опыту придут около {people} (от {f.Low} до {f.High}){(f.Expected >= floor.Enough ? "." : ": пригласите ещё.")}",
                Invariant($"By experience about {Math.Round(f.Expected)} will come ({f.Low} to {f.High}){(f.Expected >= floor.Enough ? "." : ": invite more.")}")));
    }

    private static IEnumerable<ReadinessCheck> Roles(PublicEvent e)
    {
        if (e.Format == RoundTableFormat.RoundTable)
        {
            yield return e.LeaderId is null
                ? new("leader", "R013", CheckStatus.Missing, new("Не указано, кто ведёт круглый стол от органа власти.", "Nobody from an authority is named to lead the round table."))
                : new("leader", "R013", CheckStatus.Ok, new("Указано, кто ведёт круглый стол от органа власти.", "Who leads the round table from an authority is named."));
        }

        yield return e.ModeratorId is null
            ? new("moderator_1", "R036", CheckStatus.Missing, new("Не указан модератор сессии 1.", "No moderator of session 1 is named."))
            : new("moderator_1", "R036", CheckStatus.Ok, new("Модератор сессии 1 указан.", "The moderator of session 1 is named."));
        yield return new("moderator_2", "R037", CheckStatus.Ok, new("Сессию 2 модерирует региональный менеджер.", "The regional manager moderates session 2."));
    }
}
