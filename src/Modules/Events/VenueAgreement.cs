using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using static System.FormattableString;

namespace Zarozhdenie.Events;

/// <summary>Where the agreement on place, time and room stands (R038, F11).</summary>
internal enum VenueStatus
{
    /// <summary>Asked for; no answer yet.</summary>
    Requested,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>The paper of the agreement that stands was put in; it takes the place of a former one.</summary>
internal sealed record VenueFileAttached(Guid PublicEventId, Guid FileId, FileKind Kind);

/// <summary>What was asked for: an answer holds for this place, day and these hours, and for nothing else.</summary>
internal sealed record VenueTerms(string Name, string Address, string? Room, DateOnly Date, TimeOnly Start, TimeOnly End, VenueHours? SecondDay = null)
{
    /// <summary>When the room is needed: from the first session to the last of a day.</summary>
    public IReadOnlyList<VenueHours> Hours => [new(Date, Start, End), .. SecondDay is { } second ? [second] : Array.Empty<VenueHours>()];

    public static VenueTerms Of(PublicEvent e)
    {
        var (first, last) = (e.InOrder[0], e.InOrder[1]);
        return e.LastDay == e.Date
            ? new(e.Venue.Name, e.Venue.Address, e.Venue.Room, e.Date, first.Start, last.End)
            : new(e.Venue.Name, e.Venue.Address, e.Venue.Room, e.Date, first.Start, first.End, new VenueHours(e.LastDay, last.Start, last.End));
    }
}

/// <summary>Hours of one day, local.</summary>
internal sealed record VenueHours(DateOnly Day, TimeOnly Start, TimeOnly End);

/// <summary>A paper kept with the agreement.</summary>
internal sealed record VenueFile(Guid Id, FileKind Kind);

/// <summary>Who was asked for the room, what they answered, and the paper of it, which goes with the place, day and hours it was about.</summary>
internal sealed record VenueAgreement(VenueStatus Status, Guid? PersonId, Guid? OrganizationId, DateOnly? AskedOn, DateOnly? AnsweredOn, string? LetterNumber, DateTimeOffset At, VenueTerms For, VenueFile? File = null)
{
    /// <summary>It was given for the place, the day and the hours as they are now.</summary>
    public bool IsFor(PublicEvent e) => For == VenueTerms.Of(e);

    public static VenueAgreement Asked(PublicEvent e, VenueRequested f, DateTimeOffset at) =>
        new(VenueStatus.Requested, f.PersonId, f.OrganizationId, f.On, null, f.LetterNumber, at, VenueTerms.Of(e), Before(e)?.File);

    public static VenueAgreement Answered(PublicEvent e, VenueStatus status, Guid? person, Guid? organization, DateOnly on, string? letter, DateTimeOffset at) =>
        new(status, person, organization, Before(e)?.AskedOn, on, letter, at, VenueTerms.Of(e), Before(e)?.File);

    /// <summary>The paper that goes when an answer is recorded now: it is about other terms.</summary>
    public static VenueFile? Outlived(PublicEvent e) => Before(e) is null ? e.Agreement?.File : null;

    // What was said before of the same terms.
    private static VenueAgreement? Before(PublicEvent e) => e.Agreement is { } before && before.IsFor(e) ? before : null;

    /// <summary>Step 1 (R038) as the agreement tells it.</summary>
    public static (StepStatus Status, Ground[] Grounds) Step(PublicEvent e)
    {
        if (e.Agreement is not { } a)
        {
            return (StepStatus.Todo, []);
        }

        var fact = a.Status switch { VenueStatus.Agreed => nameof(VenueAgreed), VenueStatus.Refused => nameof(VenueRefused), _ => nameof(VenueRequested) };
        var said = new Ground(fact, a.At, a.Said());
        return a.IsFor(e)
            ? (a.Status == VenueStatus.Agreed ? StepStatus.Done : StepStatus.InProgress, [said])
            : (StepStatus.InProgress, [new Ground(fact, a.At, new("После этого изменились площадка, день или часы: договоритесь заново", "The venue, the day or the hours have changed since: agree anew")), said]);
    }

    /// <summary>What home asks for while step 1 is open.</summary>
    public static Text ToDo(PublicEvent e)
    {
        var place = RussianQuotes.Quoted(e.Venue.Name);
        return e.Agreement switch
        {
            null => new($"Договоритесь о площадке {place} и запишите ответ", $"Agree on the venue “{e.Venue.Name}” and record the answer"),
            var a when !a.IsFor(e) => new($"Договоритесь о площадке {place} заново: изменились место, день или часы", $"Agree on the venue “{e.Venue.Name}” anew: the place, the day or the hours have changed"),
            { Status: VenueStatus.Refused } => new($"Найдите другую площадку: {place} отказано", $"Find another venue: “{e.Venue.Name}” was refused"),
            _ => new($"Узнайте ответ о площадке {place} и запишите его", $"Ask for the answer about the venue “{e.Venue.Name}” and record it"),
        };
    }

    private Text Said()
    {
        var on = AnsweredOn ?? AskedOn!.Value;
        var (ru, en) = Status switch
        {
            VenueStatus.Agreed => ("Площадка согласована", "The venue was agreed on"),
            VenueStatus.Refused => ("В площадке отказано", "The venue was refused on"),
            _ => ("Площадка запрошена", "The venue was asked for on"),
        };
        var (letterRu, letterEn) = LetterNumber is null ? ("", "") : ($", письмо № {LetterNumber}", $", letter no. {LetterNumber}");
        return new($"{ru} {RussianDate.Long(on)}{letterRu}", Invariant($"{en} {on:d MMMM yyyy}{letterEn}"));
    }
}
