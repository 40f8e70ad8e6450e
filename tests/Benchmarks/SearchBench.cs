using System.Diagnostics;

namespace Zarozhdenie.Benchmarks;

/// <summary>Searching one region's contacts among 1,000,000 people in 89 regions, at the API, by what people type.</summary>
internal static class SearchBench
{
    private const int Everybody = 1_000_000;
    private static readonly string[] Typed =
        ["берез", "берёзов андрей", "забота 17", "999 12-34", "person12345", "снегирин с", "рябини", "туманский лука фомич", "7900", "ян", "к", "полынцев", "березоф", "ручькен илья", "светлавский"];

    public static async IAsyncEnumerable<Figure> Run(RunningHouse house)
    {
        await People.Put(house, "r.id = '69'", 1_000);
        await Time(house, ["limit=50"]);
        var few = await Time(house, ["limit=50"]);
        var clock = Stopwatch.StartNew();
        await People.Put(house, "true", Everybody / 89);
        yield return new Figure("1,000,000 people in 89 regions put there", clock.Elapsed.TotalSeconds, "s");
        var many = await Time(house, ["limit=50"]);
        yield return new Figure("list page among 1,000 people, p50", few[few.Count / 2], "ms");
        yield return new Figure("list page among 1,000,000 people, p50", many[many.Count / 2], "ms");
        yield return new Figure("  the second over the first", many[many.Count / 2] / few[few.Count / 2], "×", Most: 1.25);
        var times = await Time(house, [.. Typed.Select(t => $"limit=20&search={Uri.EscapeDataString(t)}")]);
        yield return new Figure("search, p50", times[times.Count / 2], "ms");
        yield return new Figure("search, p95", times[times.Count * 95 / 100], "ms", Most: 50);
    }

    private static async Task<List<double>> Time(RunningHouse house, IReadOnlyCollection<string> queries)
    {
        var times = new List<double>();
        var rounds = Math.Max(20, 200 / queries.Count);
        for (var round = -rounds / 4; round < rounds; round++)
        {
            foreach (var query in queries)
            {
                var one = Stopwatch.StartNew();
                (await house.Manager.GetAsync($"/api/v1/contacts/people?{query}")).EnsureSuccessStatusCode();
                if (round >= 0)
                {
                    times.Add(one.Elapsed.TotalMilliseconds);
                }
            }
        }

        times.Sort();
        return times;
    }
}
