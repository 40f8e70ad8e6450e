using System.Text.RegularExpressions;

namespace Zarozhdenie.Documents;

/// <summary>A post in a case: the head noun and the adjectives before it change, the words after it stay. Editable by hand where it matters.</summary>
public static partial class RussianTitle
{
    // Adjectives by form that stand for a person by themselves: what follows them stays.
    private static readonly string[] Standing =
        ["исполняющ", "заведующ", "управляющ", "командующ", "уполномоченн", "ответственн", "председательствующ", "дежурн", "служащ", "поверенн"];

    private static readonly string[] Heads =
        ["тель", "ник", "тор", "ор", "ер", "ист", "арь", "рг", "лог", "льник", "депутат", "министр", "глава", "мэр", "адвокат", "юрист", "врач", "член", "эксперт", "губернатор", "депутатка", "судья", "староста", "президент", "ректор", "педагог", "атаман", "доцент", "профессор", "консультант", "адъюнкт", "ассистент", "омбудсмен", "сенатор", "куратор", "префект"];

    /// <summary>«заместитель главы региона» → «заместителю главы региона».</summary>
    public static string Dative(string title) => Inflect(title, dative: true);

    /// <summary>«заместитель главы региона» → «заместителя главы региона».</summary>
    public static string Genitive(string title) => Inflect(title, dative: false);

    private static string Inflect(string title, bool dative)
    {
        // «председатель комитета, депутат Думы»: each part that begins with a post of its own changes.
        var parts = Joints().Split(title);
        for (var i = 0; i < parts.Length; i += 2)
            if (i == 0 || BeginsWithPost(parts[i])) parts[i] = Part(parts[i], dative);
        return string.Concat(parts);
    }

    private static bool BeginsWithPost(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).ToList();
        var head = words.SkipWhile(w => IsAdjective(w) && !IsStanding(w)).FirstOrDefault() ?? "";
        return IsStanding(head) || Heads.Any(h => head.EndsWith(h, StringComparison.Ordinal));
    }

    private static string Part(string part, bool dative)
    {
        var words = part.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var lower = words[i].ToLowerInvariant();
            if (lower.Length < 3 || lower is "врио" || lower.Contains('.', StringComparison.Ordinal))
            {
                if (lower.Length > 0) break; // «и. о. главы»: already in the genitive
                continue;
            }
            if (lower is "временно") continue;
            if (IsAdjective(lower))
            {
                words[i] = Recase(words[i], Adjective(lower, dative));
                if (IsStanding(lower) && !(i + 1 < words.Length && BeginsWithPost(words[i + 1]))) break;
                continue;
            }
            words[i] = string.Join('-', words[i].Split('-').Select(w => Recase(w, Noun(w.ToLowerInvariant(), dative))));
            break;
        }
        return string.Join(' ', words);
    }

    private static bool IsStanding(string word) => Standing.Any(s => word.StartsWith(s, StringComparison.Ordinal));

    private static bool IsAdjective(string word) =>
        word.Length > 4 && Has(word, "ый", "ий", "ой", "ая", "яя", "ое", "ее") && !Has(word, "герой", "гений");

    private static string Adjective(string word, bool dative)
    {
        var (stem, end) = (word[..^2], word[^2..]);
        var hushing = stem[^1] is 'ж' or 'ш' or 'щ' or 'ч';
        return end switch
        {
            "ая" => stem + (hushing ? "ей" : "ой"),
            "яя" => stem + "ей",
            "ее" => stem + (dative ? "ему" : "его"),
            "ий" when !(stem[^1] is 'к' or 'г' or 'х') => stem + (dative ? "ему" : "его"),
            _ => stem + (dative ? "ому" : "ого"),
        };
    }

    private static string Noun(string word, bool dative)
    {
        if (word.Length < 3 || word is "вице" or "врио" or "пресс" or "экс" or "обер" or "бизнес" or "штаб" or "арт" or "эксперт-" or "атташе" or "леди") return word;
        var stem = word[..^1];
        switch (word[^1])
        {
            case 'ь' or 'й': return stem + (dative ? 'ю' : 'я');
            case 'а': return stem + (dative ? 'е' : stem[^1] is 'г' or 'к' or 'х' or 'ж' or 'ш' or 'ч' or 'щ' ? 'и' : 'ы');
            case 'я': return stem + (dative && stem[^1] != 'и' ? 'е' : 'и');
            case 'о' when word is "лицо": return stem + (dative ? 'у' : 'а');
            case 'о' or 'е' or 'э' or 'и' or 'ы' or 'у' or 'ю': return word;
        }
        if (word.EndsWith("лец", StringComparison.Ordinal)) return word[..^2] + (dative ? "ьцу" : "ьца");
        if (word.EndsWith("оец", StringComparison.Ordinal)) return word[..^2] + (dative ? "йцу" : "йца");
        if (word.EndsWith("ец", StringComparison.Ordinal)) return word[..^2] + (dative ? "цу" : "ца");
        return word + (dative ? 'у' : 'а');
    }

    private static string Recase(string sample, string word)
    {
        if (sample.Length > 1 && sample.All(c => !char.IsLower(c))) return word.ToUpperInvariant();
        return sample.Length > 0 && char.IsUpper(sample[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static bool Has(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    [GeneratedRegex(@"(?<joint>, | и | — | – | - |; )", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joints();
}
