using System.Globalization;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>A row with its verdict.</summary>
internal sealed record Judged(int Number, Verdict Verdict, RowContent Content);

/// <summary>Tells for each row what an import would do with it (F28). Pure: rows and who is known in, verdicts out.</summary>
internal static class Judge
{
    public static IReadOnlyList<Judged> All(IEnumerable<(int Number, IReadOnlyList<string> Cells, IReadOnlyDictionary<ImportField, string> Edits)> rows, IReadOnlyList<ImportColumn> columns, KnownPeople known) =>
        [.. rows.OrderBy(r => r.Number).Select(r => One(r.Number, r.Cells, r.Edits, columns, known))];

    private static Judged One(int number, IReadOnlyList<string> cells, IReadOnlyDictionary<ImportField, string> edits, IReadOnlyList<ImportColumn> columns, KnownPeople known)
    {
        var (values, reasons) = RowReader.Read(cells, edits, columns);
        var verdict = Of(number, values, reasons, known);
        return new Judged(number, verdict, new RowContent(cells, edits, values, reasons));
    }

    private static Verdict Of(int number, RowValues values, List<Reason> reasons, KnownPeople known)
    {
        if (values.FullName.Length == 0 || values.FullName.Length > 200 || !Names.IsPersons(values.FullName))
        {
            reasons.Insert(0, values.FullName.Length == 0 ? new Reason("name_missing") : new Reason("name_not_a_person", values.FullName[..Math.Min(200, values.FullName.Length)]));
            return Verdict.Error;
        }

        var (match, sharedWith) = known.Find(values);
        if (match is not null)
        {
            return Again(match, values, reasons, known);
        }

        if (sharedWith is not null)
        {
            reasons.Add(sharedWith.Row is { } row ? new Reason("shared_with_row", Text(row)) : new Reason("shared_with_contact"));
        }

        known.Add(number, values);
        if (values.Phones.Count + values.Emails.Count > 0)
        {
            return Verdict.New;
        }

        reasons.Insert(0, new Reason("no_way_to_reach"));
        return Verdict.Unreachable;
    }

    private static Verdict Again(Known match, RowValues values, List<Reason> reasons, KnownPeople known)
    {
        var news = KnownPeople.News(match, values);
        known.Complete(match, values);
        if (match.Row is { } row)
        {
            reasons.Insert(0, new Reason(news.Count > 0 ? "same_as_row_with_more" : "same_as_row", Text(row)));
            return Verdict.Duplicate;
        }

        reasons.Insert(0, news.Count > 0 ? new Reason("completes_contact", [.. news.Select(f => f.ToString())]) : new Reason("already_in_contacts"));
        return news.Count > 0 ? Verdict.Update : Verdict.Duplicate;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
