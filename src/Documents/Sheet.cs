using System.Data;
using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Zarozhdenie.Documents;

/// <summary>Spreadsheets.</summary>
public static class Sheet
{
    /// <summary>One sheet with a head row. Text that a spreadsheet could take for a formula gets a leading apostrophe.</summary>
    /// <param name="name">The sheet's name; what Excel forbids in it is replaced, and it is cut at 31 characters.</param>
    /// <param name="headers">The head row; equal names are fine.</param>
    /// <param name="rows">Text, numbers, flags, dates; a row may be shorter than the head.</param>
    public static byte[] ToXlsx(string name, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var columns = headers.Select((h, i) => new DynamicExcelColumn(Key(i)) { Name = Safe(h), Index = i, Width = 24 }).ToArray();
        var configuration = new OpenXmlConfiguration { DynamicColumns = columns, AutoFilter = false };
        using var stream = new MemoryStream();
        var values = rows.Select(Values).ToList();
        // The writer learns the head from the first row; without one an empty table tells it.
        object content = values.Count > 0 ? values : Empty(headers.Count);
        stream.SaveAs(content, printHeader: true, sheetName: SheetName(name), configuration: configuration);
        return stream.ToArray();

        Dictionary<string, object?> Values(IReadOnlyList<object?> row) =>
            Enumerable.Range(0, headers.Count).ToDictionary(Key, i => i < row.Count ? Value(row[i]) : null, StringComparer.Ordinal);
    }

    private static DataTable Empty(int columns)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        for (var i = 0; i < columns; i++) table.Columns.Add(Key(i));
        return table;
    }

    private static string Key(int i) => string.Create(CultureInfo.InvariantCulture, $"c{i}");

    private static object? Value(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "да" : "нет",
        DateOnly d => d.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        TimeOnly t => t.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        int or long or short or byte or decimal or double or float => value,
        _ => Safe(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static string Safe(string text)
    {
        var clean = string.Concat(text.Where(c => c is '\n' or '\r' or '\t' || !char.IsControl(c)));
        return clean.Length > 0 && clean[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + clean : clean;
    }

    private static string SheetName(string name)
    {
        var clean = string.Concat(name.Select(c => char.IsControl(c) || @"[]:*?/\".Contains(c, StringComparison.Ordinal) ? ' ' : c)).Trim().Trim('\'');
        if (clean.Length == 0) return "Лист1";
        return clean.Length > 31 ? clean[..31].TrimEnd() : clean;
    }
}
