using System.Globalization;
using System.Text;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Sessions.Papers;

/// <summary>The list of participants with contacts (R050) and the sheet they sign (F51).</summary>
internal static class ParticipantPapers
{
    /// <summary>A second, empty line makes the row high enough for a signature.</summary>
    internal const string RoomToSign = "&#10;&#160;";

    private const int BlankRows = 12;

    public static PaperToPrint List(SessionAt at, IReadOnlyList<Participant> people)
    {
        var text = Head("Список участников", at);
        text.Append("{widths=4,22,27,16,19,15,13}\n\n| № | Фамилия, имя, отчество | Организация, должность | Телефон | Электронная почта | Ответ | Присутствие |\n|---|---|---|---|---|---|---|\n");
        people = ConfirmedFirst(people);
        for (var i = 0; i < people.Count; i++)
        {
            var p = people[i];
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {Name(p)} | {Place(p)} | {Md.Of(Words.OfPhone(p.Phone))} | {Md.Of(p.Email)} | {Words.OfAnswer(p)} | {Words.OfMark(p.Attended)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nВсего: {Md.Of(RussianPlural.Say(people.Count, "человек", "человека", "человек"))}. Список содержит персональные данные: он нужен для обратной связи с участниками и работы на сессии, передавать его другим нельзя.\n");
        return new PaperToPrint(text.ToString(), new PaperOptions { Title = "Список участников", Landscape = true, PageNumbers = true, FontSize = 10 });
    }

    public static byte[] Table(SessionAt at, IReadOnlyList<Participant> people) => Sheet.ToXlsx(
        at.Slot.Kind == SessionKind.RoundTable ? "Сессия 1" : "Сессия 2",
        ["№", "Фамилия, имя, отчество", "За кого", "Организация", "Должность", "Телефон", "Электронная почта", "Категория", "Участие", "Ответ", "Присутствие"],
        ConfirmedFirst(people).Select((p, i) => (IReadOnlyList<object?>)
        [
            i + 1, p.FullName, p.InPlaceOf, p.Organization, p.Position, Words.OfPhone(p.Phone, "8"), p.Email, p.Category is { } c ? Words.Of(c).Ru : null, Words.Of(p.Role), Words.OfAnswer(p), Words.OfMark(p.Attended),
        ]));

    public static PaperToPrint SignIn(SessionAt at, IReadOnlyList<Participant> people)
    {
        var text = Head("Лист регистрации участников", at);
        text.Append("{widths=5,38,34,23}\n\n| № | Фамилия, имя, отчество | Организация, должность | Подпись |\n|---|---|---|---|\n");
        for (var i = 0; i < people.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1}{RoomToSign} | {Name(people[i])} | {Place(people[i])} | |\n");
        }

        for (var i = 0; i < BlankRows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {people.Count + i + 1}{RoomToSign} | | | |\n");
        }

        text.Append("\n**О персональных данных.** Подпись в этом листе подтверждает только участие в сессии. Согласие на обработку персональных данных — отдельный документ (статья 9 Федерального закона № 152-ФЗ): бланк согласия возьмите у регионального менеджера и подпишите отдельно.\n");
        return new PaperToPrint(text.ToString(), new PaperOptions { Title = "Лист регистрации", PageNumbers = true, FontSize = 11 });
    }

    /// <summary>Those who came or confirmed first, each part by surname: a list made before the day holds everyone who hasn't declined.</summary>
    internal static IReadOnlyList<Participant> ConfirmedFirst(IReadOnlyList<Participant> people) =>
        [.. people.OrderBy(p => p.Attended == true || p.Stage is Stage.Confirmed || p.Role == ParticipantRole.WalkIn ? 0 : 1)];

    internal static StringBuilder Head(string title, SessionAt at) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"# {title}\n\n::: center\n{Words.Of(at)} {Md.Of(RussianQuotes.Quoted(at.Event.Topic))}\n{Md.Of(Words.When(at))}\n{Md.Of(at.Event.Venue.Name)}, {Md.Of(at.Event.Venue.Address)}\n:::\n\n");

    internal static string Name(Participant p) => p.InPlaceOf is null ? Md.Of(p.FullName) : $"{Md.Of(p.FullName)} (за {Md.Of(RussianName.Genitive(p.InPlaceOf))})";

    private static string Place(Participant p) => Md.Of(string.Join(", ", new[] { p.Organization, p.Position }.Where(x => !string.IsNullOrEmpty(x))));
}
