using System.Globalization;
using System.Text;

namespace Zarozhdenie.Documents;

/// <summary>One <c>{{…}}</c> of a template: where it begins, its line from 1, its words.</summary>
internal sealed record TemplateTag(int Start, int Line, string Text)
{
    // Each level multiplies the work, also where nothing is written; deep brackets would exhaust the parser's stack.
    private const int MostBlocks = 8;
    private const int MostLoops = 3;
    private const int LongestTag = 300;

    // A section «{{#name}}» repeats over a list too.
    private bool IsLoop => !Text.StartsWith("#if ", StringComparison.Ordinal) && !Text.StartsWith("#unless ", StringComparison.Ordinal);

    internal static List<TemplateTag> Scan(string source)
    {
        var tags = new List<TemplateTag>();
        var open = new Stack<TemplateTag>();
        var line = 1;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\n') line++;
            if (source[i] != '{' || i + 1 >= source.Length || source[i + 1] != '{') continue;
            if (i > 0 && source[i - 1] == '\\') { i++; continue; }

            var comment = source.AsSpan(i).StartsWith("{{!--", StringComparison.Ordinal);
            var close = comment ? "--}}" : "}}";
            var end = source.IndexOf(close, i + 2, StringComparison.Ordinal);
            if (end < 0) throw new TemplateException(line, "Не хватает закрывающих скобок «}}».");
            var inner = source[(i + 2)..end].Trim().Trim('~').Trim();
            if (!inner.StartsWith('!'))
            {
                var tag = new TemplateTag(i, line, inner);
                Allow(tag);
                Balance(tag, open);
                tags.Add(tag);
            }
            line += source.AsSpan(i, end - i).Count('\n');
            i = end + close.Length - 1;
        }
        if (open.TryPeek(out var left)) throw new TemplateException(left.Line, $"Блок «{left.Text}» не закрыт.");
        return tags;
    }

    /// <summary>The same template with a call before every tag that tells its number.</summary>
    internal static string WithMarks(string source, IReadOnlyList<TemplateTag> tags)
    {
        var marked = new StringBuilder(source);
        for (var i = tags.Count - 1; i >= 0; i--)
            marked.Insert(tags[i].Start, string.Create(CultureInfo.InvariantCulture, $"{{{{__at {i}}}}}"));
        return marked.ToString();
    }

    private static void Allow(TemplateTag tag)
    {
        var text = tag.Text;
        if (text.Length > LongestTag) throw new TemplateException(tag.Line, $"Поле или команда длиннее {LongestTag} знаков.");
        if (text.Length == 0) throw new TemplateException(tag.Line, "Пустые скобки «{{}}».");
        if (text[0] is '{' or '&') throw new TemplateException(tag.Line, "Вставка без экранирования не допускается: уберите лишнюю скобку.");
        if (text[0] is '>' or '*' || text.StartsWith("#>", StringComparison.Ordinal) || text.StartsWith("#*", StringComparison.Ordinal))
            throw new TemplateException(tag.Line, "Вложенные шаблоны не допускаются.");
        if (text.Contains("__at", StringComparison.Ordinal) || text.StartsWith("log ", StringComparison.Ordinal))
            throw new TemplateException(tag.Line, $"Неизвестная команда «{text}».");
    }

    private static void Balance(TemplateTag tag, Stack<TemplateTag> open)
    {
        if (tag.Text[0] is '#' or '^' && tag.Text.Trim() is not "^")
        {
            open.Push(tag);
            if (open.Count > MostBlocks) throw new TemplateException(tag.Line, $"Блоки вложены глубже {MostBlocks} уровней.");
            if (open.Count(t => t.IsLoop) > MostLoops) throw new TemplateException(tag.Line, $"Повторы вложены глубже {MostLoops} уровней: такой шаблон может не закончиться.");
        }

        if (tag.Text[0] is not '/') return;
        var name = tag.Text[1..].Trim();
        if (!open.TryPop(out var opened) || !string.Equals(opened.Text[1..].Trim().Split(' ')[0], name, StringComparison.Ordinal))
            throw new TemplateException(tag.Line, $"Закрыт блок «{name}», который не открыт.");
    }
}
