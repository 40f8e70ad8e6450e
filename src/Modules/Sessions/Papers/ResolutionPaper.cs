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
    public static string Markdown(PublicEventCard card, Region region, IReadOnlyList<ResolutionPoint> points, bool draft = false)
    {
        var at = new SessionAt(card, card.RoundTable);
        var text = new StringBuilder();
        if (draft)
        {
            text.Append("::: center\nПРОЕКТ\n:::\n\n");
        }

        text.Append("# Резолюция\n\n::: center\n");
        text.Append(CultureInfo.InvariantCulture, $"{(card.Format == RoundTableFormat.WorkingMeeting ? "рабочего совещания" : "круглого стола")} «{Md.Of(card.Topic.Trim('«', '»'))}»\n");
        text.Append(CultureInfo.InvariantCulture, $"проект «Зарождение», {Md.Of(region.Name)}\n:::\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Md.Of(Words.When(at))}. {Md.Of(card.Venue.Name)}, {Md.Of(card.Venue.Address)}.\n");

        var noted = points.TakeWhile(p => p.Kind is PointKind.Relevance or PointKind.Readiness).Count();
        for (var i = 0; i < points.Count; i++)
        {
            if (i == 0 && noted > 0)
            {
                text.Append("\n**Участники отметили:**\n\n");
            }

            if (i == noted)
            {
                text.Append("\n**Участники решили:**\n\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Md.Of(OneLine(points[i].Text))}{(draft && points[i].Sample ? " *(образец)*" : "")}\n");
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>SHA-256 of the text's UTF-8, lower-case hex.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The paper: the frozen text with how it was adopted, or the draft.</summary>
    public static PaperToPrint Of(SessionAt at, Region region, Resolution state, string? adoptedText, IReadOnlyList<ResolutionPoint> points)
    {
        if (!state.Adopted)
        {
            return new PaperToPrint(Markdown(at.Event, region, points, draft: true), new PaperOptions { Title = "Проект резолюции", PageNumbers = true, Footer = "Проект. После принятия здесь будет контрольная сумма текста." });
        }

        var signature = "\n::: signature\nМодератор сессии ______\n\nРегиональный менеджер ______\n:::\n";
        return new PaperToPrint(
            $"{adoptedText ?? Md.Of(SessionRefusals.Erased)}\n{Adopted(state)}\n{signature}",
            new PaperOptions { Title = "Резолюция", PageNumbers = true, Footer = $"SHA-256 {state.Sha256}" });
    }

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

/// <summary>A paper before it gets its format.</summary>
internal sealed record PaperToPrint(string Markdown, PaperOptions Options);
