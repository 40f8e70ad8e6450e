using System.Diagnostics;

namespace Zarozhdenie.Benchmarks;

/// <summary>Searching one region's contacts among 1,000,000 people in 89 regions, at the API, by what people type.</summary>
internal static class SearchBench
{
    private const int People = 1_000_000;
    private static readonly string[] Typed = ["берез", "берёзкин андрей", "забота 17", "999 12-34", "person12345", "снегирев с", "рябини", "туманов лука фомич", "7900", "полынин"];

    public static async IAsyncEnumerable<Figure> Run(RunningHouse house)
    {
        var clock = Stopwatch.StartNew();
        await Fill(house);
        yield return new Figure("1,000,000 people in 89 regions put there", clock.Elapsed.TotalSeconds, "s");
        var times = new List<double>();
        for (var round = 0; round < 22; round++)
        {
            foreach (var typed in Typed)
            {
                var one = Stopwatch.StartNew();
                (await house.Manager.GetAsync($"/api/v1/contacts/people?limit=20&search={Uri.EscapeDataString(typed)}")).EnsureSuccessStatusCode();
                if (round >= 2)
                {
                    times.Add(one.Elapsed.TotalMilliseconds);
                }
            }
        }

        times.Sort();
        yield return new Figure("search, p50", times[times.Count / 2], "ms");
        yield return new Figure("search, p95", times[times.Count * 95 / 100], "ms", Most: 50);
    }

    // The demo's own people, spelt differently a thousand times over: their rows are as the house wrote them.
    private static async Task Fill(RunningHouse house)
    {
        await using var columns = house.Database.CreateCommand("select string_agg(quote_ident(column_name), ',') from information_schema.columns where table_schema = 'contacts' and table_name = 'mt_doc_person' and column_name not in ('tenant_id', 'id') and is_generated = 'NEVER'");
        var copied = (string)(await columns.ExecuteScalarAsync())!;
        await using var fill = house.Database.CreateCommand(
            $"""
            insert into contacts.mt_doc_person (tenant_id, id, {copied})
            select r.id, gen_random_uuid(), {copied} from (select id from shared.mt_doc_region order by id) r, lateral (select p.* from contacts.mt_doc_person p where tenant_id = '69' limit 60) p, generate_series(1, $1 / (60 * 89) + 1) n
            """);
        fill.CommandTimeout = 1200;
        fill.Parameters.AddWithValue(People);
        await fill.ExecuteNonQueryAsync();
        await using var analyze = house.Database.CreateCommand("vacuum analyze contacts.mt_doc_person");
        analyze.CommandTimeout = 1200;
        await analyze.ExecuteNonQueryAsync();
    }
}
