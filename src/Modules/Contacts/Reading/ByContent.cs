namespace Zarozhdenie.Contacts.Reading;

/// <summary>Columns of a list without a header, by what stands in them.</summary>
internal static class ByContent
{
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

    private static bool LikeName(string cell)
    {
        var name = Names.WithoutLookAlikes(CellText.Of(cell).Text).Text;
        return name.Split(' ') is { Length: 2 or 3 } words && Names.IsPersons(name) && words.All(w => char.IsUpper(w[0])) && words[^1].TrimEnd('.') is var last
            && (last.Length == 1 || last.EndsWith("вич", StringComparison.Ordinal) || last.EndsWith("ич", StringComparison.Ordinal) || last.EndsWith("вна", StringComparison.Ordinal) || last.EndsWith("чна", StringComparison.Ordinal));
    }
}
