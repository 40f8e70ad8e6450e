using System.Globalization;
using Zarozhdenie.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks -- import [search …]: prints each figure beside its limit; ends with 1 when a goal is missed.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var all = new Dictionary<string, Func<RunningHouse, IAsyncEnumerable<Figure>>>(StringComparer.Ordinal)
{
    ["export"] = ExportBench.Run,
    ["import"] = ImportBench.Run,
    ["read"] = _ => ReadBench.Run(),
    ["risks"] = RisksBench.Run,
    ["search"] = SearchBench.Run,
};
if (args.Length == 0 || args.Any(a => !all.ContainsKey(a)))
{
    await Console.Error.WriteLineAsync($"usage: dotnet run -c Release --project tests/Benchmarks -- {string.Join('|', all.Keys)} …");
    return 2;
}

var missed = 0;
foreach (var name in args)
{
    await using var house = string.Equals(name, "read", StringComparison.Ordinal) ? null : await RunningHouse.Start();
    await foreach (var figure in all[name](house!))
    {
        Console.WriteLine(figure);
        missed += figure.Missed ? 1 : 0;
    }
}

Console.WriteLine(missed == 0 ? "All goals hold." : $"{missed} missed.");
return missed == 0 ? 0 : 1;
