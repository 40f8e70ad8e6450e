using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Events.Texts;

/// <summary>Fills national texts in with a public event's words, as Markdown that people can edit.</summary>
internal static partial class Filling
{
    private static readonly Refusal Broken = new("template_broken", "Строка {0}: {1}", "Line {0}: {1}", 422);
    private static readonly Refusal NoPoints = new("notes_without_points", "В тексте нет ни одного пункта списка: менеджеру нечего будет отметить. Начните каждый пункт с «- ».", "The text holds no list item: the manager would have nothing to tick. Begin each with “- ”.", 422, "source");
    private static readonly Refusal BrokenSomewhere = new("template_broken", "{1}", "{1}", 422, "source");

    // Parsing is slow: the text that holds is kept ready, whichever host serves.
    private static readonly ConcurrentDictionary<TextKind, (string Source, Template Template)> Ready = new();

    /// <summary>The text that holds, filled in; one that fails on this very event gives way to version 1, so that the manager isn't stopped by it.</summary>
    public static string Fill(TextKind kind, string source, PublicEvent e)
    {
        try
        {
            var ready = Ready.TryGetValue(kind, out var known) && string.Equals(known.Source, source, StringComparison.Ordinal) ? known.Template : Template.Parse(source);
            Ready[kind] = (source, ready);
            return Readable(ready.Render(TextData.Of(e)));
        }
        catch (TemplateException) when (!string.Equals(source, FirstTexts.Of(kind), StringComparison.Ordinal))
        {
            return Fill(kind, FirstTexts.Of(kind), e);
        }
    }

    /// <summary>Tries a text on the made-up public events: the filled-in text, or a refusal that names the line.</summary>
    public static Decision<string> Try(TextKind kind, string source)
    {
        try
        {
            var template = Template.Parse(source);
            var filled = TextData.Samples.Select(sample => Readable(template.Render(TextData.Of(sample)))).ToArray();
            return kind != TextKind.Announcement && !filled.All(SpeakerNotes.HasPoints) ? NoPoints : filled[0];
        }
        catch (TemplateException e)
        {
            return e.Line > 0 ? (Broken with { Field = $"lines.{e.Line}" }).With(e.Line, e.Message) : BrokenSomewhere.With(0, e.Message);
        }
    }

    /// <summary>Takes away the backslashes that nobody needs to read the text as it was meant: people edit it on.</summary>
    internal static string Readable(string markdown)
    {
        var text = Blanks().Replace(markdown.ReplaceLineEndings("\n").Replace("&#10;", "\n", StringComparison.Ordinal), " ");

        // A field that ends with a stop, in a sentence that has its own.
        text = Stops().Replace(text, ".");
        return string.Join('\n', text.Split('\n').Select(line => Escapes().Replace(line, m => Means(line, m) ? m.Value : m.Value[1..]).TrimEnd())).Trim();
    }

    // At the beginning of a line a dash, a hash or a number with a dot would become a list or a heading; «://» would become a link.
    private static bool Means(string line, Match at)
    {
        var before = line[..at.Index].TrimStart(' ', '\t', '-', '+', '*', '>', '#');
        return at.Value[1] switch
        {
            '.' or ')' => before.All(char.IsAsciiDigit),
            ':' => before.Length == 0 || line[(at.Index + 2)..].TrimStart('\\').StartsWith('/'),
            '+' or '-' or '=' or '#' => before.Length == 0,
            _ => false,
        };
    }

    [GeneratedRegex(@"\\[,.;:()+\-!?""'/%=@#$^]", RegexOptions.None, 1000)]
    private static partial Regex Escapes();

    [GeneratedRegex(@"(?<![.\\])\\?\.\\?\.(?![.\\])", RegexOptions.None, 1000)]
    private static partial Regex Stops();

    [GeneratedRegex(@" ?(&#32;|&#9;)+ ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blanks();
}
