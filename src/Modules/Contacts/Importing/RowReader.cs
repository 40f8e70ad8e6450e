using Zarozhdenie.Contacts.Reading;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Reads one row by the columns' meaning; what people wrote into the preview goes before the cell.</summary>
internal static class RowReader
{
    public static (RowValues Values, List<Reason> Reasons) Read(IReadOnlyList<string> cells, IReadOnlyDictionary<ImportField, string> edits, IReadOnlyList<ImportColumn> columns)
    {
        var reasons = new List<Reason>();
        string Cell(ImportField field) => edits.TryGetValue(field, out var edited)
            ? edited
            : string.Join("; ", columns.Where(c => c.Field == field && c.Index < cells.Count && cells[c.Index].Length > 0).Select(c => cells[c.Index]));
        string Plain(ImportField field)
        {
            // A formula, also one held back by an apostrophe, is nobody's text: opened in a spreadsheet later it would run.
            var text = Names.Clean(Cell(field));
            if (!text.TrimStart('\'').StartsWith('='))
            {
                return text;
            }

            reasons.Add(new Reason("formula_left_out"));
            return "";
        }

        var name = NameOf(Cell, reasons);
        var category = Categories.Read(Cell(ImportField.Category));
        var (phones, wrongPhones) = Reading.Phones.Read(Cell(ImportField.Phone));
        var (emails, wrongEmails) = Emails.Read(Cell(ImportField.Email));
        reasons.AddRange(wrongPhones.Select(p => new Reason(p.Any(char.IsAsciiDigit) ? "phone_unreadable" : "phone_is_text", p)));
        if (wrongEmails.Count > 0)
        {
            reasons.Add(new Reason("email_unreadable", string.Join(' ', wrongEmails)));
        }

        if (category.Unclear)
        {
            reasons.Add(new Reason("category_unclear", Names.Clean(Cell(ImportField.Category))));
        }

        if (category.Place is not null)
        {
            reasons.Add(new Reason("place_suggested"));
        }

        var (organization, position, note) = (Plain(ImportField.Organization), Plain(ImportField.Position), Plain(ImportField.Note));
        if (category.Sensitive && organization.Length + position.Length + note.Length > 0)
        {
            // «Одинокая мать» in the organisation's column would mark the person for good.
            reasons.Add(new Reason("private_text_left_out"));
            (organization, position, note) = ("", "", "");
        }

        return (new RowValues(name, Null(organization), Null(position), category.Category, category.Place, phones, emails, Null(note)), reasons);
    }

    private static string NameOf(Func<ImportField, string> cell, List<Reason> reasons)
    {
        var whole = Names.Clean(cell(ImportField.FullName));
        var written = whole.Length > 0 ? whole : Names.Clean($"{cell(ImportField.LastName)} {cell(ImportField.FirstName)} {cell(ImportField.MiddleName)}");
        var (name, changed) = Names.WithoutLookAlikes(written);
        if (changed)
        {
            reasons.Add(new Reason("latin_letters_replaced"));
        }

        var cased = Names.Cased(name);
        if (string.Equals(cased, name, StringComparison.Ordinal) || !Names.IsPersons(cased))
        {
            return name;
        }

        reasons.Add(new Reason("capitals_changed"));
        return cased;
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
