using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Papers;

/// <summary>The resolution on paper. What is hashed is its Markdown: one form for one set of points.</summary>
internal static class ResolutionPaper
{
    private static readonly string[] Headings = ["Участники отметили", "Участники предложили учесть", "Участники решили"];

    public static string Markdown(PublicEventCard card, Region region, IReadOnlyList<ResolutionPoint> points, bool draft = false)
    {
        var at = new SessionAt(card, card.RoundTable);
        var text = new StringBuilder();
        if (draft)
        {
            text.Append("::: center\nПРОЕКТ\n:::\n\n");
        }

        text.Append("# Резолюция\n\n::: center\n");
        text.Append(CultureInfo.InvariantCulture, $"{(card.Format == RoundTableFormat.WorkingMeeting ? "рабочего совещания" : "круглого стола")} {Md.Of(RussianQuotes.Quoted(card.Topic))}\n");
        text.Append(CultureInfo.InvariantCulture, $"проект «Зарождение», {Md.Of(region.Name)}\n:::\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Md.Of(Words.When(at))}. {Md.Of(card.Venue.Name)}, {Md.Of(card.Venue.Address)}.\n");

        var number = 0;
        foreach (var (heading, part) in Parts(points))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{heading}:**\n\n");
            foreach (var point in part)
            {
                text.Append(CultureInfo.InvariantCulture, $"{++number}. {Md.Of(OneLine(point.Text))}{(draft && point.Sample ? " *(образец)*" : "")}\n");
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The points in the order of the paper, under its headings.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<ResolutionPoint> Points)> Parts(IReadOnlyList<ResolutionPoint> points) =>
        [.. points.GroupBy(p => Part(p.Kind)).OrderBy(g => g.Key).Select(g => (Headings[g.Key], (IReadOnlyList<ResolutionPoint>)[.. g]))];

    /// <summary>Hash of the words alone, without day and place: a public event that moves leaves what was agreed on as it is.</summary>
    public static string Wording(IReadOnlyList<ResolutionPoint> points) =>
        Hash(string.Join('\n', Parts(points).SelectMany(p => p.Points.Select(x => OneLine(x.Text)).Prepend(p.Heading))).Normalize(NormalizationForm.FormC));

    // Only decisions are decided; what was said stands apart from them.
    private static int Part(PointKind kind) => kind switch
    {
        PointKind.Relevance or PointKind.Readiness or PointKind.Noted => 0,
        PointKind.Proposed => 1,
        _ => 2,
    };

    /// <summary>SHA-256 of the text's UTF-8, lower-case hex.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The paper: the frozen text with how it was adopted, or the draft.</summary>
    public static PaperToPrint Of(SessionAt at, Region region, Resolution state, string? adoptedText, IReadOnlyList<ResolutionPoint> points, Signers signers)
    {
        if (!state.Adopted)
        {
            return new PaperToPrint(Markdown(at.Event, region, points, draft: true), new PaperOptions { Title = "Проект резолюции", PageNumbers = true, Footer = "Проект. После принятия здесь будет контрольная сумма текста." });
        }

        return new PaperToPrint(
            $"{adoptedText ?? Md.Of(SessionRefusals.Erased)}\n{Adopted(state)}\n{Signatures(at, signers)}",
            new PaperOptions { Title = "Резолюция", PageNumbers = true, Footer = $"SHA-256 {state.Sha256}" });
    }

    private static string Signatures(SessionAt at, Signers signers)
    {
        var session = at.Event.Format == RoundTableFormat.WorkingMeeting ? "рабочего совещания" : "круглого стола";
        string[] lines = signers.Leader is { } leader && string.Equals(leader, signers.Moderator, StringComparison.Ordinal)
            ? [Line($"Ведущий и модератор {session}", leader)]
            : [Line($"Ведущий {session}", signers.Leader), Line($"Модератор {session}", signers.Moderator)];
        return $"\n::: signature\n{string.Join("\n\n", lines)}\n\nРегиональный менеджер проекта «Зарождение» ______\n:::\n";
    }

    private static string Line(string role, string? name) => name is null ? $"{role} ______" : $"{role} ______ {Md.Of(RussianName.Signed(name))}";

    private static string Adopted(Resolution state)
    {
        if (state.Vote?.How != AdoptedHow.Hands)
        {
            return "Принята консенсусом.\n";
        }

        (string Name, int? Votes)[] counts = [("за", state.Vote.For), ("против", state.Vote.Against), ("воздержались", state.Vote.Abstained)];
        string[] known = [.. counts.Where(c => c.Votes is not null).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} — {c.Votes}"))];
        return known.Length == 0 ? "Принята открытым голосованием.\n" : $"Принята открытым голосованием: {string.Join(", ", known)}.\n";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Whose names stand beside the lines for signatures.</summary>
/// <param name="Leader">Full name of who leads session 1 (R013), or null: then the line stays blank.</param>
/// <param name="Moderator">Full name of who moderates it (R036), or null.</param>
internal sealed record Signers(string? Leader, string? Moderator);

/// <summary>A paper before it gets its format.</summary>
internal sealed record PaperToPrint(string Markdown, PaperOptions Options);
