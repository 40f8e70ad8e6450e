using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Finds the list in a file: the sheet with the people, the header under titles, and what each column holds (F28).</summary>
internal static class Header
{
    private const int LinesLookedAt = 30;

    // Ordered: what is more telling stands first, so that «Контактный телефон организации» is a telephone.
    private static readonly (ImportField Field, string[] Words)[] Synonyms =
    [
        (ImportField.Email, ["e-mail", "email", "mail", "почт", "эл. почт", "эл.почт", "электронн", "имейл", "емейл"]),
        (ImportField.Phone, ["телефон", "тел.", "тел", "моб", "сот.", "сотов", "контактный номер", "phone", "mobile", "tel", "cell"]),
        (ImportField.Category, ["категори", "тип", "группа", "аудитори", "category", "kind"]),
        (ImportField.FullName, ["фамилия имя", "фамилия, имя", "фамилия и имя", "фамилия и.", "имя и фамилия", "имя фамилия", "name and surname"]),
        (ImportField.LastName, ["фамилия", "last name", "lastname", "surname", "family name"]),
        (ImportField.MiddleName, ["отчество", "middle name", "middlename", "patronymic"]),
        (ImportField.FullName, ["фио", "ф.и.о", "ф. и. о", "ф и о", "полное имя", "контактное лицо", "участник", "сотрудник", "представитель", "full name", "fullname", "contact person"]),
        (ImportField.FirstName, ["имя", "first name", "firstname", "given name"]),
        (ImportField.FullName, ["name"]),
        (ImportField.Position, ["должност", "пост", "роль", "position", "title", "job"]),
        (ImportField.Organization, ["организаци", "учреждени", "компани", "предприяти", "фирма", "работодатель", "место работы", "ведомство", "наименование", "название", "organization", "organisation", "company", "employer", "institution"]),
        (ImportField.Note, ["примечан", "прим.", "комментар", "заметк", "дополнительно", "note", "comment", "remark"]),
        (ImportField.Phone, ["контакт", "contact"]),
    ];

    /// <summary>The list, or that there is none.</summary>
    public static Decision<FoundList> Find(IReadOnlyList<Sheet> sheets)
    {
        var looked = sheets.Select(s => (Sheet: s, Lines: s.Lines.Take(LinesLookedAt).ToArray())).Where(s => s.Lines.Length > 0).ToArray();
        if (looked.Length == 0)
        {
            return FileLimits.Empty;
        }

        // Of two sheets with a header, the one with more rows under it is the list.
        var (found, at, known) = looked
            .SelectMany(s => s.Lines.Select((line, index) => (Of: s, At: index, Known: Known(line))))
            .MaxBy(c => (c.Known, c.Of.Lines.Length - c.At, -c.At));
        if (known < 2)
        {
            found = looked.MaxBy(s => s.Lines.Count(l => l.Cells.Count(c => c.Length > 0) > 1));
            at = Math.Max(0, found.Lines.ToList().FindIndex(l => l.Cells.Count(c => c.Length > 0) > 1));
            if (ByContent.Columns(found.Lines) is { } guessed)
            {
                return new FoundList(found.Sheet.Name, guessed, Limited(found.Sheet.Lines));
            }
        }

        var width = found.Lines.Skip(at).Max(r => r.Cells.Count);
        return found.Lines.Length <= at + 1 && !found.Sheet.Lines.Skip(at + 1).Any()
            ? FileLimits.Empty
            : new FoundList(found.Sheet.Name, Columns(found.Lines[at].Cells, width), Limited(found.Sheet.Lines.Skip(at + 1)));
    }

    private static IEnumerable<Line> Limited(IEnumerable<Line> rows) =>
        rows.Select((line, index) => index < FileLimits.Rows ? line : throw new RefusedException(FileLimits.TooManyRows));

    private static ImportColumn[] Columns(IReadOnlyList<string> header, int width)
    {
        var taken = new HashSet<ImportField>();
        return
        [
            .. Enumerable.Range(0, Math.Max(header.Count, width)).Select(i =>
            {
                var source = i < header.Count ? CellText.Of(header[i]).Text : "";
                source = source.Length > 200 ? source[..200] : source;
                var field = FieldOf(source);
                // Two columns of telephones are both read; two of names would contradict one another.
                return new ImportColumn(i, source, field is ImportField.Phone or ImportField.Email or ImportField.Note || taken.Add(field) ? field : ImportField.Ignore);
            }),
        ];
    }

    /// <summary>How many different fields a line names as a header does.</summary>
    internal static int Known(Line line) => line.Cells.Where(c => c.Length is > 0 and < 60).Select(FieldOf).Where(f => f != ImportField.Ignore).Distinct().Count();

    /// <summary>What a column of that heading holds.</summary>
    internal static ImportField FieldOf(string heading)
    {
        var text = Names.WithoutLookAlikes(CellText.Of(heading).Text).Text.ToLowerInvariant().Replace('ё', 'е');
        return text.Length == 0 || text.Contains('@', StringComparison.Ordinal) ? ImportField.Ignore : Synonyms.FirstOrDefault(s => s.Words.Any(w => Fits(text, w))).Field;
    }

    private static bool Fits(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at == 0 || (at > 0 && !char.IsLetterOrDigit(text[at - 1]));
    }
}
