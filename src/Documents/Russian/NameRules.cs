using System.Text.Json;

namespace Zarozhdenie.Documents;

internal enum NamePart { Surname, Name, Patronymic }

internal enum GrammaticalCase { Genitive = 0, Dative = 1 }

/// <summary>A port of petrovich's walk over its rules: exceptions first, then endings; a rule's mods are one string per case.</summary>
internal static class NameRules
{
    private sealed record Rule(string Gender, string[] Test, string[] Mods, string[]? Tags);

    private sealed record Group(Rule[]? Exceptions, Rule[] Suffixes);

    private static readonly Dictionary<string, Group> Groups = Load();

    internal static string Inflect(string word, NamePart part, GrammaticalGender gender, GrammaticalCase to)
    {
        var pieces = word.Split('-');
        for (var i = 0; i < pieces.Length; i++)
        {
            var first = i == 0 && pieces.Length > 1;
            pieces[i] = InflectPiece(pieces[i], part, gender, to, first);
        }
        return string.Join('-', pieces);
    }

    private static string InflectPiece(string word, NamePart part, GrammaticalGender gender, GrammaticalCase to, bool first)
    {
        if (word.Length < 2) return word;
        var lower = word.ToLowerInvariant();
        if (Override(lower, part, gender, to) is { } known) return known.Length == 0 ? word : Recase(word, known);

        var group = Groups[part switch { NamePart.Surname => "lastname", NamePart.Name => "firstname", _ => "middlename" }];
        var rule = Find(group.Exceptions ?? [], lower, gender, first, whole: true) ?? Find(group.Suffixes, lower, gender, first, whole: false);
        return rule is null ? word : Apply(word, rule.Mods[(int)to]);
    }

    private static Rule? Find(Rule[] rules, string word, GrammaticalGender gender, bool first, bool whole)
    {
        foreach (var rule in rules)
        {
            if (rule.Tags is { Length: > 0 } && !first) continue;
            var fits = rule.Gender switch
            {
                "male" => gender == GrammaticalGender.Male,
                "female" => gender == GrammaticalGender.Female,
                _ => true,
            };
            if (fits && rule.Test.Any(t => whole ? string.Equals(word, t, StringComparison.Ordinal) : word.EndsWith(t, StringComparison.Ordinal))) return rule;
        }
        return null;
    }

    private static string Apply(string word, string mods)
    {
        if (mods is ".") return word;
        var cut = mods.LastIndexOf('-') + 1;
        return word[..Math.Max(0, word.Length - cut)] + mods[cut..];
    }

    // What petrovich's rules get wrong or leave out. An empty answer means «stays as it is».
    private static string? Override(string word, NamePart part, GrammaticalGender gender, GrammaticalCase to)
    {
        var dative = to == GrammaticalCase.Dative;
        if (part == NamePart.Name && gender != GrammaticalGender.Female)
        {
            switch (word)
            {
                case "лев": return dative ? "льву" : "льва";
                case "павел": return dative ? "павлу" : "павла";
                case "пётр": return dative ? "петру" : "петра";
            }
        }
        if (part == NamePart.Name && gender == GrammaticalGender.Female && word is "любовь") return "любови";
        if (part != NamePart.Surname) return null;

        string[] stays = ["ко", "ых", "их", "аго", "яго", "ово", "о", "е", "э", "и", "ы", "у", "ю"];
        if (stays.Any(e => word.EndsWith(e, StringComparison.Ordinal))) return "";
        if (gender == GrammaticalGender.Female && word.EndsWith("ёва", StringComparison.Ordinal)) return word[..^1] + "ой";
        if (word.Length > 3 && gender == GrammaticalGender.Male)
        {
            if (word is "воробей" or "соловей" or "муравей") return word[..^2] + (dative ? "ью" : "ья");
            if (word.EndsWith("ий", StringComparison.Ordinal) && word[^3] is 'к' or 'г' or 'х')
                return word[..^2] + (dative ? "ому" : "ого");
        }
        return null;
    }

    private static string Recase(string sample, string word) =>
        char.IsUpper(sample[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static Dictionary<string, Group> Load()
    {
        using var stream = Resources.Open("Russian/petrovich-rules.json");
        return JsonSerializer.Deserialize<Dictionary<string, Group>>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException("The bundled rules for names are empty.");
    }
}
