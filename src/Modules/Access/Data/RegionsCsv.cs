using System.Globalization;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Data;

/// <summary>The 89 regions the product starts with; from then on they are data.</summary>
internal static class RegionsCsv
{
    public static Region[] Read()
    {
        using var stream = typeof(RegionsCsv).Assembly.GetManifestResourceStream("Zarozhdenie.Access.Data.regions.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Row(line.TrimEnd('\r').Split(',')))];
    }

    private static Region Row(string[] c) => new(
        c[1],
        c[0].Length == 0 ? null : c[0],
        c[3],
        c[4],
        c[5].Length == 0 ? null : c[5],
        c[6],
        c[7],
        int.Parse(c[8], CultureInfo.InvariantCulture),
        int.Parse(c[9], CultureInfo.InvariantCulture),
        c[10],
        c[11],
        c[12]);
}
