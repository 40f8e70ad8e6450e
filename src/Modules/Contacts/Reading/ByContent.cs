using System.Text.RegularExpressions;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Columns of a list without a header, by what stands in them.</summary>
internal static partial class ByContent
{
    private static readonly string[] Patronymics = ["ич", "вна", "чна"];

    /// <summary>The columns, or null where none looks like people's names.</summary>
    public static IReadOnlyList<ImportColumn>? Columns(IReadOnlyList<Line> lines)
    {
        var taken = new HashSet<ImportField>();
        var columns = Enumerable.Range(0, lines.Max(l => l.Cells.Count)).Select(i =>
        {
            var field = FieldOf([.. lines.Where(l => i < l.Cells.Count && l.Cells[i].Length > 0).Select(l => l.Cells[i])]);
            return new ImportColumn(i, "", field is ImportField.Phone or ImportField.Email || taken.Add(field) ? field : ImportField.Ignore);
        }).ToArray();
        return columns.Any(c => c.Field is ImportField.FullName) && columns.Any(c => c.Field is ImportField.Phone or ImportField.Email) ? columns : null;
    }

    private static ImportField FieldOf(string[] cells)
    {
        bool Most(Func<string, bool> like) => cells.Length > 0 && cells.Count(like) * 10 > cells.Length * 6;
        return Most(c => Emails.Read(c).Found.Count > 0) ? ImportField.Email
            : Most(c => Phones.Read(c).Found.Count > 0) ? ImportField.Phone
            : Most(LikeName) ? ImportField.FullName
            : ImportField.Ignore;
    }

    /// <summary>A patronymic at the end, or initials: «Иванов И.И.», «И. И. Иванов». Two plain words may be anything.</summary>
    public static bool LikeName(string cell)
    {
        if (cell.Length is 0 or > 100)
        {
            return false;
        }

        var name = Names.WithoutLookAlikes(CellText.Of(cell).Text).Text;
        return name.Split(' ') is { Length: 2 or 3 } words && Names.IsPersons(name) && words.All(w => char.IsUpper(w[0])) && (Initials().IsMatch(words[^1]) || (words.Length == 2 && Initials().IsMatch(words[0])) || Patronymics.Any(p => words[^1].EndsWith(p, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^\p{Lu}(\.|$)(\p{Lu}\.?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Initials();
}
