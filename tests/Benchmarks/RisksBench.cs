using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Zarozhdenie.Benchmarks;

/// <summary>The lead's home with every region preparing three public events of the demo's size.</summary>
internal static class RisksBench
{
    private const int Rounds = 45;
    private const int Warm = 20;

    private static readonly string[] Copied =
        ["events.mt_doc_publicevent", "events.mt_doc_stepsrow", "invitations.mt_doc_invitation", "contacts.mt_doc_person", "contacts.mt_doc_organization", "contacts.mt_doc_personcontactlog"];

    public static async IAsyncEnumerable<Figure> Run(RunningHouse house)
    {
        using var lead = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = house.Manager.BaseAddress };
        lead.DefaultRequestHeaders.Add("X-CSRF", "1");
        (await lead.PostAsJsonAsync("/api/v1/access/sign-in", new { email = "lead@demo.example", password = "demo-zarozhdenie" })).EnsureSuccessStatusCode();
        var regions = (await lead.GetFromJsonAsync<JsonElement>("/api/v1/access/regions")).EnumerateArray().Select(r => r.GetProperty("code").GetString()!).ToArray();
        await Fill(house, regions);

        var times = new List<double>();
        var events = 0;
        var before = house.HostSeconds + await house.DatabaseSeconds();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var answer = await lead.GetFromJsonAsync<JsonElement>("/api/v1/events/regions-at-risk");
            times.Add(watch.Elapsed.TotalMilliseconds);
            events = answer.GetProperty("events").GetInt32();
        }

        var spent = (house.HostSeconds + await house.DatabaseSeconds() - before) * 1000 / Rounds;
        var median = times.Skip(Warm).Order().ElementAt((Rounds - Warm) / 2);
        yield return new Figure(string.Create(CultureInfo.InvariantCulture, $"risks of {regions.Length} regions, {events} public events, median"), median, "ms", Most: 300);
        yield return new Figure("processor time of one answer, host and database", spent, "ms");
    }

    // The demo's regions, copied into every other one, with days within the fortnight.
    private static async Task Fill(RunningHouse house, string[] regions)
    {
        foreach (var table in Copied)
        {
            await Execute(house, $"insert into {table} select (jsonb_populate_record(t, jsonb_build_object('tenant_id', r.code))).* from {table} t cross join unnest($1) as r(code) where t.tenant_id in ('27', '39', '69') on conflict do nothing", regions);
            await Execute(house, $"analyze {table}");
        }

        await Execute(house, "update events.mt_doc_publicevent set data = jsonb_set(data, '{date}', to_jsonb(to_char(now() + interval '5 days', 'YYYY-MM-DD')))");
    }

    private static async Task Execute(RunningHouse house, string sql, string[]? regions = null)
    {
        await using var command = house.Database.CreateCommand(sql);
        if (regions is not null)
        {
            command.Parameters.AddWithValue(regions);
        }

        await command.ExecuteNonQueryAsync();
    }
}
