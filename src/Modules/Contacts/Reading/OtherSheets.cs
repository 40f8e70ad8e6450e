using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>The sheets of a workbook that aren't read: each is named with its rows, so that nobody is left out unseen.</summary>
internal static class OtherSheets
{
    private const int LinesLookedAt = 30;

    /// <summary>Sheets with rows, but the one of that name.</summary>
    public static IReadOnlyList<ImportSheet> Of(IReadOnlyList<Sheet> sheets, string name) =>
        [.. sheets.Where(s => !string.Equals(s.Name, name, StringComparison.Ordinal)).Select(s => new ImportSheet(s.Name, Rows(s))).Where(s => s.Rows > 0)];

    // Rows under the header, or all of them where there is none.
    private static int Rows(Sheet sheet)
    {
        var (rows, seen, header) = (0, 0, false);
        try
        {
            foreach (var line in sheet.Lines.Take(FileLimits.Rows))
            {
                if (!header && seen++ < LinesLookedAt && Header.Known(line) >= 2)
                {
                    (rows, header) = (0, true);
                    continue;
                }

                rows++;
            }
        }
        catch (RefusedException)
        {
            // It is named all the same: who chooses it is told what is wrong with it.
            return Math.Max(rows, 1);
        }

        return rows;
    }
}
