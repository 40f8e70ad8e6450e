using System.Globalization;
using System.Text.RegularExpressions;

namespace Zarozhdenie.Documents;

/// <summary>
/// People's names in cases, by rules. Right for nearly all names, not for every one:
/// whoever prints an official paper lets a person edit the form.
/// </summary>
public static partial class RussianName
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>Tells the gender by patronymic, else first name, else surname.</summary>
    public static GrammaticalGender GenderOf(string surname, string name, string? patronymic)
    {
        var p = (patronymic ?? "").ToLower(Russian);
        if (Ends(p, "ич", "оглы", "улы", "уулу")) return GrammaticalGender.Male;
        if (Ends(p, "на", "кызы", "гызы")) return GrammaticalGender.Female;
        var byName = FirstNames.Of(name);
        if (byName != GrammaticalGender.Unknown) return byName;
        var bySurname = OfSurname(surname.ToLower(Russian).Split('-')[^1]);
        if (bySurname != GrammaticalGender.Unknown || IsInitial(name) || name.Length < 2) return bySurname;
        var last = char.ToLower(name[^1], Russian);
        if (last is 'а' or 'я') return GrammaticalGender.Female;
        return "бвгджзйклмнпрстфхцчшщ".Contains(last, StringComparison.Ordinal) ? GrammaticalGender.Male : GrammaticalGender.Unknown;
    }

    /// <summary>Takes a name apart in either order, with initials, without a patronymic, in capitals. A single word is a surname.</summary>
    public static FullName Parse(string fullName)
    {
        var spaced = InitialsTogether().Replace(fullName.Trim(), "${initial} ");
        var words = spaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Capitalised).ToList();
        if (words.Count > 2 && Ends(words[^1].ToLower(Russian), "оглы", "кызы", "улы", "уулу", "гызы"))
        {
            words[^2] += " " + words[^1].ToLower(Russian);
            words.RemoveAt(words.Count - 1);
        }
        return words switch
        {
            [] => new FullName("", "", null),
            [var only] => FirstNames.Has(only) ? new FullName("", only, null) : new FullName(only, "", null),
            [var a, var b] when IsPatronymic(b) && FirstNames.Has(a) => new FullName("", a, b),
            [var a, var b] when IsInitial(a) || (FirstNames.Has(a) && !FirstNames.Has(b)) => new FullName(b, a, null),
            [var a, var b] => new FullName(a, b, null),
            [var a, var b, var c] when (IsInitial(a) && IsInitial(b)) || (IsPatronymic(b) && !IsInitial(b) && !FirstNames.Has(b) && !(FirstNames.Has(a) is false && IsPatronymic(c) && IsPatronymic(a))) => new FullName(c, a, b),
            [var a, var b, var c] => new FullName(a, b, c),
            _ when IsPatronymic(words[^1]) => new FullName(string.Join(' ', words[..^2]), words[^2], words[^1]),
            _ => new FullName(words[0], words[1], string.Join(' ', words[2..])),
        };
    }

    /// <summary>«Тихомирова Зоя Павловна» → «Тихомировой Зое Павловне».</summary>
    public static string Dative(string fullName) => Inflect(fullName, GrammaticalCase.Dative);

    /// <summary>«Тихомирова Зоя Павловна» → «Тихомировой Зои Павловны».</summary>
    public static string Genitive(string fullName) => Inflect(fullName, GrammaticalCase.Genitive);

    /// <summary>What goes after «Уважаемая»: «Зоя Павловна»; without a patronymic the first name, else the surname.</summary>
    public static string Greeting(string fullName)
    {
        var name = Parse(fullName);
        if (name.Name.Length == 0 || IsInitial(name.Name)) return name.ToString();
        return name.Patronymic is null || IsInitial(name.Patronymic) ? name.Name : $"{name.Name} {name.Patronymic}";
    }

    /// <summary>«Тихомирова Зоя Павловна» → «Тихомирова З. П.».</summary>
    public static string Initials(string fullName)
    {
        var name = Parse(fullName);
        return name.Surname.Length == 0 ? name.ToString() : $"{name.Surname} {Letters(name)}".Trim();
    }

    /// <summary>«Тихомирова Зоя Павловна» → «З. П. Тихомирова», as beside a signature.</summary>
    public static string Signed(string fullName)
    {
        var name = Parse(fullName);
        return name.Surname.Length == 0 || name.Name.Length == 0 ? name.ToString() : $"{Letters(name)} {name.Surname}".Trim();
    }

    private static string Letters(FullName name) => string.Join(' ', new[] { name.Name, name.Patronymic }
        .Select(p => string.Join('-', (p ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries).Select(h => $"{h[..1]}.")))
        .Where(l => l.Length > 0));

    private static string Inflect(string fullName, GrammaticalCase to)
    {
        var name = Parse(fullName);
        var gender = GenderOf(name.Surname, name.Name, name.Patronymic);
        return new FullName(
            string.Join(' ', name.Surname.Split(' ').Select(w => NameRules.Inflect(w, NamePart.Surname, gender, to))),
            IsInitial(name.Name) ? name.Name : NameRules.Inflect(name.Name, NamePart.Name, gender, to),
            name.Patronymic is null || IsInitial(name.Patronymic) || name.Patronymic.Contains(' ', StringComparison.Ordinal)
                ? name.Patronymic
                : NameRules.Inflect(name.Patronymic, NamePart.Patronymic, gender, to)).ToString();
    }

    private static GrammaticalGender OfSurname(string surname)
    {
        if (surname.Length < 4) return GrammaticalGender.Unknown;
        if (Ends(surname, "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ная", "лая", "рая", "тая", "гая", "кая")) return GrammaticalGender.Female;
        return Ends(surname, "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ной", "ный", "лый", "рый", "той", "тый")
            ? GrammaticalGender.Male
            : GrammaticalGender.Unknown;
    }

    private static bool IsPatronymic(string word) =>
        IsInitial(word) is false && Ends(word.ToLower(Russian), "ович", "евич", "ьич", "мич", "кич", "тич", "овна", "евна", "ична", "инична", "оглы", "кызы");

    private static bool IsInitial(string word) => word.EndsWith('.') || word.Length == 1;

    // «ИВАНОВ» is how spreadsheets shout; a mixed-case word («ван», «МакГрегор») is somebody's choice.
    private static string Capitalised(string word)
    {
        if (IsInitial(word)) return word.ToUpper(Russian).TrimEnd('.') + ".";
        if (word.Any(char.IsLower) && char.IsUpper(word[0])) return word;
        return string.Join('-', word.Split('-').Select(p => p.Length < 2 ? p : char.ToUpper(p[0], Russian) + p[1..].ToLower(Russian)));
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    [GeneratedRegex(@"(?<!\p{L})(?<initial>\p{L}\.)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InitialsTogether();
}
