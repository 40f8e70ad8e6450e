using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Finds the list in a file: the sheet, the header under titles, and what each column holds (F28).</summary>
internal static class Header
{
    private const int LinesLookedAt = 30;

    // Ordered: what is more telling stands first, so that «Контактный телефон организации» is a telephone.
    private static readonly (ImportField Field, string[] Words)[] Synonyms =
    [
        (ImportField.Email, ["e-mail", "email", "mail", "почта", "эл. почта", "электронный адрес", "имейл"]),
        (ImportField.Phone, ["телефон", "тел.", "тел", "моб", "phone", "mobile", "tel"]),
        (ImportField.LastName, ["фамилия", "last name", "lastname", "surname"]),
        (ImportField.MiddleName, ["отчество", "middle name", "patronymic"]),
        (ImportField.FullName, ["фио", "ф.и.о", "ф. и. о", "полное имя", "контактное лицо", "участник", "full name", "fullname", "contact person", "name"]),
        (ImportField.FirstName, ["имя", "first name", "firstname"]),
        (ImportField.Position, ["должность", "пост", "роль", "position", "title", "job"]),
        (ImportField.Category, ["категория", "тип", "группа", "аудитория", "category", "kind"]),
        (ImportField.Organization, ["организация", "учреждение", "компания", "место работы", "ведомство", "наименование", "organization", "organisation", "company", "employer"]),
        (ImportField.Note, ["примечан", "комментар", "заметк", "note", "comment", "remark"]),
    ];

    /// <summary>The list, or that there is none.</summary>
    public static Decision<FoundList> Find(IReadOnlyList<Sheet> sheets)
    {
        var filled = sheets.Where(s => s.Lines.Count > 0).ToArray();
        if (filled.Length == 0)
        {
            return FileLimits.Empty;
        }

        var (sheet, at, known) = filled
            .SelectMany(s => s.Lines.Take(LinesLookedAt).Select((line, index) => (Sheet: s, At: index, Known: Known(line))))
            .MaxBy(c => (c.Known, -c.At));
        if (known < 2)
        {
            (sheet, at) = (filled[0], Math.Max(0, filled[0].Lines.Take(LinesLookedAt).ToList().FindIndex(l => l.Cells.Count(c => c.Length > 0) > 1)));
        }

        var rows = sheet.Lines.Skip(at + 1).ToArray();
        return rows.Length == 0 ? FileLimits.Empty
            : rows.Length > FileLimits.Rows ? FileLimits.TooManyRows
            : new FoundList(sheet.Name, Columns(sheet.Lines[at].Cells, rows.Max(r => r.Cells.Count)), rows);
    }

    private static ImportColumn[] Columns(IReadOnlyList<string> header, int width)
    {
        var taken = new HashSet<ImportField>();
        return
        [
            .. Enumerable.Range(0, Math.Max(header.Count, width)).Select(i =>
            {
                var source = i < header.Count ? Names.Clean(header[i]) : "";
                var field = FieldOf(source);
                // Two columns of telephones are both read; two of names would contradict one another.
                return new ImportColumn(i, source, field is ImportField.Phone or ImportField.Email or ImportField.Note || taken.Add(field) ? field : ImportField.Ignore);
            }),
        ];
    }

    private static int Known(Line line) => line.Cells.Where(c => c.Length is > 0 and < 60).Select(FieldOf).Where(f => f != ImportField.Ignore).Distinct().Count();

    /// <summary>What a column of that heading holds.</summary>
    internal static ImportField FieldOf(string heading)
    {
        var text = Names.Clean(heading).ToLowerInvariant().Replace('ё', 'е');
        return text.Length == 0 ? ImportField.Ignore : Synonyms.FirstOrDefault(s => s.Words.Any(w => Fits(text, w))).Field;
    }

    private static bool Fits(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at == 0 || (at > 0 && !char.IsLetterOrDigit(text[at - 1]));
    }
}
