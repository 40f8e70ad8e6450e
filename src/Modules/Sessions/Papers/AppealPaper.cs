using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Sessions.Papers;

/// <summary>The collective appeal on paper, with the sheet its applicants sign (F68; 59-FZ asks for their names and an address).</summary>
internal static partial class AppealPaper
{
    private const int BlankRows = 10;

    public static PaperToPrint Of(SessionAt at, AppealDetails? to, string letter, IReadOnlyList<Participant> people)
    {
        var text = new StringBuilder();
        if (to is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"::: addressee\n{Md.Of(to.TitleDative)}\n{Md.Of(to.NameDative)}\n:::\n\n");
        }

        text.Append("::: date-number\n______________ № ______\n:::\n\n# Коллективное обращение\n\n");
        text.Append(Paragraphs(letter));
        text.Append("\n::: signature\nРегиональный менеджер проекта «Зарождение» ______\n:::\n\n<!-- page -->\n\n");
        text.Append(ParticipantPapers.Head("Подписной лист к коллективному обращению", at));
        text.Append("{widths=6,54,40}\n\n| № | Фамилия, имя, отчество | Подпись |\n|---|---|---|\n");
        Participant[] applicants = [.. people.Where(p => p.Attended == true)];
        for (var i = 0; i < applicants.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1}{ParticipantPapers.RoomToSign} | {Md.Of(applicants[i].FullName)} | |\n");
        }

        for (var i = 0; i < BlankRows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {applicants.Length + i + 1}{ParticipantPapers.RoomToSign} | | |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nАдрес для ответа: {(to?.ReplyTo is null ? "________________________________________" : Md.Of(to.ReplyTo))}\n");
        return new PaperToPrint(text.ToString(), new PaperOptions { Title = "Коллективное обращение", PageNumbers = true });
    }

    /// <summary>Plain text to Markdown: blank lines part paragraphs, a number with a dot begins an item, everything else is literal.</summary>
    internal static string Paragraphs(string letter)
    {
        var text = new StringBuilder();
        foreach (var paragraph in letter.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] lines = paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            for (var i = 0; i < lines.Length; i++)
            {
                var item = Item().Match(lines[i]);
                text.Append(item.Success ? $"{item.Groups["number"].Value}. {Md.Of(item.Groups["words"].Value)}" : Md.Of(lines[i]));
                text.Append(i < lines.Length - 1 && !item.Success && !Item().IsMatch(lines[i + 1]) ? "  \n" : "\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^(?<number>\d{1,3})[.)]\s+(?<words>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();
}
