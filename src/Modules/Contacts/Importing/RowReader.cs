using Zarozhdenie.Contacts.Reading;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Reads one row by the columns' meaning; what people wrote into the preview goes before the cell.</summary>
internal sealed class RowReader
{
    /// <summary>As long as a note may be.</summary>
    internal const int NoteLength = 5_000;

    private const int NameLength = 200;
    private const int TextLength = 300;
    private const int Most = 10;
    private readonly IReadOnlyList<string> _cells;
    private readonly IReadOnlyDictionary<ImportField, string> _edits;
    private readonly IReadOnlyList<ImportColumn> _columns;
    private readonly IReadOnlyDictionary<string, OrganizationCategory> _categories;
    private readonly List<Reason> _reasons = [];
    private bool _mended;

    private RowReader(IReadOnlyList<string> cells, IReadOnlyDictionary<ImportField, string> edits, IReadOnlyList<ImportColumn> columns, IReadOnlyDictionary<string, OrganizationCategory> categories) =>
        (_cells, _edits, _columns, _categories) = (cells, edits, columns, categories);

    public static (RowValues Values, IReadOnlyList<Reason> Reasons) Read(IReadOnlyList<string> cells, IReadOnlyDictionary<ImportField, string> edits, IReadOnlyList<ImportColumn> columns, IReadOnlyDictionary<string, OrganizationCategory> categories)
    {
        var reader = new RowReader(cells, edits, columns, categories);
        return (reader.Values(), reader._reasons);
    }

    private RowValues Values()
    {
        var name = Name();
        var category = Category(Cell(ImportField.Category));
        var (phones, emails) = Ways();
        if (category.Unclear)
        {
            _reasons.Add(new Reason("category_unclear", Names.Clean(Cell(ImportField.Category))));
        }

        if (category.Place is not null)
        {
            _reasons.Add(new Reason("place_suggested"));
        }

        string?[] said = [Plain(ImportField.Organization, TextLength), Plain(ImportField.Position, TextLength), Plain(ImportField.Note, NoteLength)];

        // «Одинокая мать» in the organisation's column would mark the person for good; beside a category that marks, so would any text.
        string?[] kept = [.. said.Select(t => category.Sensitive || Circumstances.Own(t) ? null : t)];
        if (!said.SequenceEqual(kept))
        {
            _reasons.Add(new Reason("private_text_left_out"));
        }

        if (_mended)
        {
            _reasons.Add(new Reason("invisible_characters_removed"));
        }

        return new RowValues(name, kept[0], kept[1], category.Category, category.Place, phones, emails, kept[2]);
    }

    private string Cell(ImportField field)
    {
        if (_edits.TryGetValue(field, out var edited))
        {
            return edited;
        }

        var text = "";
        foreach (var column in _columns)
        {
            if (column.Field == field && column.Index < _cells.Count && _cells[column.Index] is { Length: > 0 } cell)
            {
                text = text.Length == 0 ? cell : $"{text}; {cell}";
            }
        }

        return text;
    }

    // The lead's own names go before what the words mean elsewhere.
    private CategoryRead Category(string cell) =>
        cell.Length is > 0 and <= TextLength && _categories.TryGetValue(Names.Key(cell), out var named) ? new CategoryRead(named, null, Unclear: false) : Categories.Read(cell);

    private string Clean(string cell)
    {
        var (text, mended) = CellText.Of(cell);
        _mended |= mended;
        return text;
    }

    private string? Plain(ImportField field, int most)
    {
        // A formula, also one held back by an apostrophe, is nobody's text: opened in a spreadsheet later it would run.
        var text = Clean(Cell(field));
        if (text.TrimStart('\'').StartsWith('='))
        {
            _reasons.Add(new Reason("formula_left_out"));
            return null;
        }

        if (text.Length > most)
        {
            _reasons.Add(new Reason("text_cut", field.ToString(), most.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            text = text[..most].TrimEnd();
        }

        return text.Length == 0 ? null : text;
    }

    private (IReadOnlyList<Phone> Phones, IReadOnlyList<string> Emails) Ways()
    {
        // One column for both, or an address in the wrong one: the @ tells.
        var (phoneCell, emailCell) = (Lines(Cell(ImportField.Phone)), Lines(Cell(ImportField.Email)));
        var strays = phoneCell.Contains('@', StringComparison.Ordinal) ? phoneCell.Split([';', ',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Contains('@', StringComparison.Ordinal)).ToArray() : [];
        phoneCell = strays.Aggregate(phoneCell, (text, stray) => text.Replace(stray, ";", StringComparison.Ordinal));
        var (phones, wrongPhones) = Reading.Phones.Read(phoneCell);
        var (emails, wrongEmails) = Emails.Read(strays.Length == 0 ? emailCell : $"{emailCell}; {string.Join("; ", strays)}");
        _reasons.AddRange(wrongPhones.Select(p => new Reason(p.Any(char.IsAsciiDigit) ? "phone_unreadable" : "phone_is_text", p.Length > 100 ? p[..100] : p)));
        if (wrongEmails.Count > 0 && string.Join(' ', wrongEmails) is var wrong)
        {
            _reasons.Add(new Reason("email_unreadable", wrong.Length > 200 ? wrong[..200] : wrong));
        }

        if (phones.Count > Most || emails.Count > Most)
        {
            _reasons.Add(new Reason("too_many_ways"));
        }

        return (phones.Count > Most ? [.. phones.Take(Most)] : phones, emails.Count > Most ? [.. emails.Take(Most)] : emails);
    }

    // Line breaks part numbers, so they stay.
    private string Lines(string cell) => cell.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', cell.Split('\n').Select(Clean)) : Clean(cell);

    private string Name()
    {
        var whole = Clean(Cell(ImportField.FullName));
        var written = whole.Length > 0 ? whole : Clean($"{Cell(ImportField.LastName)} {Cell(ImportField.FirstName)} {Cell(ImportField.MiddleName)}");
        if (written.Length > NameLength)
        {
            return written;
        }

        var (name, changed) = Names.WithoutLookAlikes(written);
        if (changed)
        {
            _reasons.Add(new Reason("latin_letters_replaced"));
        }

        var cased = Names.Cased(name);
        if (string.Equals(cased, name, StringComparison.Ordinal) || !Names.IsPersons(cased))
        {
            return name;
        }

        _reasons.Add(new Reason("capitals_changed"));
        return cased;
    }
}
