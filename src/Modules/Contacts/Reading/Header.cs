using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>Finds the list in a file: the sheet with the people, the header under titles, and what each column holds (F28).</summary>
internal static class Header
{
    // Ordered: what is more telling stands first, so that «Контактный телефон организации» is a telephone.
    private static readonly (ImportField Field, string[] Words)[] Synonyms =
    [
        (ImportField.Email, ["e-mail", "email", "mail", "почта", "почт", "эл. почт", "эл.почт", "электронн", "имейл", "емейл"]),
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
        var looked = sheets.Where(s => s.Head.Count > 0).ToArray();
        if (looked.Length == 0)
        {
            return FileLimits.Empty;
        }

        // Of two sheets with a header, the one with more rows under it is the list.
        var (found, at, known) = looked
            .SelectMany(s => s.Head.Select((line, index) => (Of: s, At: index, Known: Heading(line))))
            .MaxBy(c => (c.Known, c.Of.Head.Count - c.At, -c.At));
        if (known == 0)
        {
            // Nothing is taken for a header that may be somebody's row: every line is shown.
            found = looked.MaxBy(s => s.Head.Count(l => l.Cells.Count(c => c.Length > 0) > 1))!;
            return new FoundList(found.Name, ByContent.Columns(found.Head) ?? Nameless(found.Head), Limited(found.Lines));
        }

        var width = found.Head.Skip(at).Max(r => r.Cells.Count);
        return found.Head.Count <= at + 1 && !found.Lines.Skip(at + 1).Any()
            ? FileLimits.Empty
            : new FoundList(found.Name, Columns(found.Head[at].Cells, width), Limited(found.Lines.Skip(at + 1)));
    }

    private static ImportColumn[] Nameless(IReadOnlyList<Line> lines) => [.. Enumerable.Range(0, lines.Max(l => l.Cells.Count)).Select(i => new ImportColumn(i, "", ImportField.Ignore))];

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

    // How surely a line is a header: not at all where somebody's name, telephone or address stands in it («Почта России», «Группа компаний»
    // begin as headings do), nor where its only heading is more than the bare word.
    private static int Heading(Line line) => Known(line) is > 0 and var known && (known > 1 || line.Cells.Any(IsBareHeading)) && !line.Cells.Any(IsSomebodys) ? known : 0;

    private static bool IsBareHeading(string cell)
    {
        var text = Names.Key(cell);
        return Array.Exists(Synonyms, s => s.Words.Any(w => string.Equals(text, w, StringComparison.Ordinal) || (w.Length > 4 && text.StartsWith(w, StringComparison.Ordinal) && text.Length - w.Length <= 3)));
    }

    private static bool IsSomebodys(string cell) =>
        cell.Length is > 0 and < 300 && (Emails.Read(cell).Found.Count > 0 || Phones.Read(cell).Found.Count > 0 || (ByContent.LikeName(cell) && !IsBareHeading(cell.Split(' ')[0])));

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
