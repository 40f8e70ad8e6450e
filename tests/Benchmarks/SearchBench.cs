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
        await Fill(house, "r.id = '69'", 1_000);
        var few = await Time(house, ["limit=50"]);
        var clock = Stopwatch.StartNew();
        await Fill(house, "true", Everybody / 89);
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

    // Rows as the house wrote the demo's, each with a name, an organisation, a telephone and an address of its own.
    private static async Task Fill(RunningHouse house, string where, int each)
    {
        await using var fill = house.Database.CreateCommand(
            $"""
            insert into contacts.mt_doc_person (tenant_id, id, data, mt_dotnet_type, mt_version, sort_name, search)
            select region, id, data || jsonb_build_object('id', id, 'fullName', initcap(name), 'sortName', name, 'search', search), mt_dotnet_type, 1, name, search
            from (
                select r.id as region, gen_random_uuid() as id, p.data, p.mt_dotnet_type, made.name,
                    ' ' || made.name || ' организация забота ' || (made.number % 5000) || ' 79' || lpad(made.number::text, 9, '0') || ' person' || made.number || '@example.org' as search
                from (select id, row_number() over (order by id) as place from shared.mt_doc_region) r
                cross join lateral (select n * 89 + r.place as number, replace(lower(($2::text[])[1 + (n * 31 + r.place * 7) % cardinality($2)] || ' ' || ($3::text[])[1 + (n * 17 + r.place * 3) % cardinality($3)]), 'ё', 'е') as name from generate_series(1, $1) n) made
                cross join (select data, mt_dotnet_type from contacts.mt_doc_person where tenant_id = '69' and data ? 'basis' order by id limit 1) p
                where {where}) rows
            """);
        fill.CommandTimeout = 1200;
        fill.Parameters.AddWithValue(each);
        fill.Parameters.AddWithValue(Benchmarks.People.Surnames);
        fill.Parameters.AddWithValue(Benchmarks.People.FirstNames);
        await fill.ExecuteNonQueryAsync();
        await using var analyze = house.Database.CreateCommand("vacuum analyze contacts.mt_doc_person");
        analyze.CommandTimeout = 1200;
        await analyze.ExecuteNonQueryAsync();
    }
}
