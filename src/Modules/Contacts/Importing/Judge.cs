using System.Globalization;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Tells for each row what an import would do with it (F28). Pure: rows in their order and who is known in, verdicts out.</summary>
internal sealed class Judge(KnownPeople known)
{
    private static readonly IReadOnlyDictionary<ImportField, string> NoEdits = new Dictionary<ImportField, string>();
    private static readonly IReadOnlyDictionary<string, OrganizationCategory> NoNames = new Dictionary<string, OrganizationCategory>();

    /// <summary>A row read again by what its columns hold; what people said of it stays.</summary>
    public static ImportRow Again(ImportRow row, IReadOnlyList<ImportColumn> columns, IReadOnlyDictionary<string, OrganizationCategory> categories) =>
        Read(row.Number, row.Cells, row.Edits, columns, categories) with { AnotherPerson = row.AnotherPerson };

    /// <summary>A row read, not yet judged; categories go by the lead's names too.</summary>
    public static ImportRow Read(int number, IReadOnlyList<string> cells, IReadOnlyDictionary<ImportField, string>? edits, IReadOnlyList<ImportColumn> columns, IReadOnlyDictionary<string, OrganizationCategory>? categories = null)
    {
        var (values, reasons) = RowReader.Read(cells, edits ?? NoEdits, columns, categories ?? NoNames);
        return new ImportRow(number, Verdict.Error, cells, edits ?? NoEdits, values, reasons, null);
    }

    /// <summary>The row with its verdict; the next ones are compared with it too.</summary>
    public ImportRow One(ImportRow row)
    {
        var (values, name) = (row.Values, row.Values.FullName);
        if (name.Length is 0 or > 200 || !Names.IsPersons(name))
        {
            return Of(row, Verdict.Error, name.Length == 0 ? new Reason("name_missing") : new Reason("name_not_a_person", name[..Math.Min(200, name.Length)]));
        }

        var (match, sharedWith) = known.Find(values);
        if (match is not null && !row.AnotherPerson)
        {
            return Repeats(row, match);
        }

        var judged = (match ?? sharedWith) is not { } beside ? row : row with
        {
            Twin = new Twin(beside.PersonId, beside.Row, Same: false),
            Reasons = [.. row.Reasons, match is not null ? new Reason("told_another_person") : beside.Row is { } at ? new Reason("shared_with_row", Text(at)) : new Reason("shared_with_contact")],
        };
        known.Add(row.Number, values);
        return values.Phones.Count + values.Emails.Count > 0 ? judged with { Verdict = Verdict.New } : Of(judged, Verdict.Unreachable, new Reason("no_way_to_reach"));
    }

    private ImportRow Repeats(ImportRow row, Known match)
    {
        var news = known.News(match, row.Values);
        known.Complete(match, row.Values);
        var judged = row with { Twin = new Twin(match.PersonId, match.Row, Same: true) };
        return match.Row is { } at ? Of(judged, Verdict.Duplicate, new Reason(news.Count > 0 ? "same_as_row_with_more" : "same_as_row", Text(at)))
            : news.Count > 0 ? Of(judged, Verdict.Update, new Reason("completes_contact", [.. news.Select(f => f.ToString())]))
            : Of(judged, Verdict.Duplicate, new Reason("already_in_contacts"));
    }

    private static ImportRow Of(ImportRow row, Verdict verdict, Reason first) => row with { Verdict = verdict, Reasons = [first, .. row.Reasons] };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
