using System.Text;

namespace Zarozhdenie.Documents;

/// <summary>Quotation marks as Russian papers nest them: «наружные», внутри них „внутренние“.</summary>
public static class RussianQuotes
{
    /// <summary>Text as it stands between «»: marks around the whole of it are dropped, those inside become „“. Клуб «Дом» → Клуб „Дом“.</summary>
    public static string Inside(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Unquoted(text.Trim());
        var result = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            result.Append(words[i] switch
            {
                '«' => '„',
                '»' => '“',
                '"' or '“' or '”' => Opens(words, i) ? '„' : '“',
                var c => c,
            });
        }

        return result.ToString();
    }

    /// <summary>The text in «», with the marks inside it nested.</summary>
    public static string Quoted(string text) => $"«{Inside(text)}»";

    // Marks that open and close the whole; «Дом» и «Семья» are two names.
    private static string Unquoted(string text)
    {
        while (text.Length >= 2 && ((text[0] == '«' && text[^1] == '»' && Partner(text) == text.Length - 1) || (text[0] == '"' && text[^1] == '"' && text.Count(c => c == '"') == 2)))
        {
            text = text[1..^1].Trim();
        }

        return text;
    }

    private static int Partner(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '«' => 1, '»' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Opens(string text, int at) =>
        text[at] != '”' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '«' or '„' or '-' or '—');
}
