using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;

namespace Zarozhdenie.Benchmarks;

/// <summary>P12: a list of 100,000 people, from the file to being found, against a binary COPY of the very rows that it leaves, into the same tables with the same indexes.</summary>
internal static class ImportBench
{
    private const int Rows = 100_000;
    private static readonly string[] Tables = ["contacts.mt_doc_person", "contacts.person_keys", "contacts.elsewhere", "contacts.mt_doc_organization"];

    public static async IAsyncEnumerable<Figure> Run(RunningHouse house)
    {
        await Import(house, 3_000, 40 * Rows);
        var idle = house.Megabytes;
        var (host, database) = (house.HostSeconds, await house.DatabaseSeconds());
        var (took, preview, pause, slowest, peak) = await Import(house, Rows, 0);
        yield return new Figure("import of 100,000 people, file to searchable", took, "s", Most: 10);
        yield return new Figure("  of it until the preview stands", preview, "s");
        yield return new Figure("  longest time without progress while committing", pause, "s", Most: 1);
        yield return new Figure("  slowest list page meanwhile", slowest, "s", Most: 1);
        yield return new Figure("  memory above idle at its peak", peak - idle, "MB", Most: 64);
        (host, database) = (house.HostSeconds - host, await house.DatabaseSeconds() - database);
        yield return new Figure("  processor time of the host", host, "s");
        yield return new Figure("  processor time of PostgreSQL", database, "s");
        var before = await house.DatabaseSeconds();
        var copy = await Copy(house);
        var copying = await house.DatabaseSeconds() - before;
        yield return new Figure("binary COPY of the final rows, same indexes", copy, "s");
        yield return new Figure("  its processor time", copying, "s");
        yield return new Figure("COPY over import, by processor time", copying / (host + database), "×");
        yield return new Figure("COPY over import, by the clock", copy / took, "×", Least: 0.25);
    }

    private static async Task<(double Took, double Preview, double Pause, double Slowest, double Peak)> Import(RunningHouse house, int people, int from)
    {
        var file = People.List(people, from);
        var peak = 0.0;
        using var over = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            for (; !over.IsCancellationRequested; await Task.Delay(50))
            {
                peak = Math.Max(peak, house.Megabytes);
            }
        });
        var slowest = 0.0;
        var page = Task.Run(async () =>
        {
            for (; !over.IsCancellationRequested; await Task.Delay(500))
            {
                var one = Stopwatch.StartNew();
                (await house.Manager.GetAsync("/api/v1/contacts/people?limit=50")).EnsureSuccessStatusCode();
                slowest = Math.Max(slowest, one.Elapsed.TotalSeconds);
            }
        });

        var clock = Stopwatch.StartNew();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "list.csv" }, { new StringContent("official"), "basis" } };
        using var uploaded = await house.Manager.PostAsync("/api/v1/contacts/imports", form);
        uploaded.EnsureSuccessStatusCode();
        var id = (await uploaded.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        var preview = clock.Elapsed.TotalSeconds;
        (await house.Manager.PostAsync($"/api/v1/contacts/imports/{id}/commit", null)).EnsureSuccessStatusCode();
        var (done, moved, pause) = (-1, Stopwatch.StartNew(), 0.0);
        while (true)
        {
            var import = await house.Manager.GetFromJsonAsync<JsonElement>($"/api/v1/contacts/imports/{id}");
            if (import.GetProperty("progress").GetProperty("done").GetInt32() is var now && now != done)
            {
                (done, pause) = (now, Math.Max(pause, moved.Elapsed.TotalSeconds));
                moved.Restart();
            }

            if (import.GetProperty("state").GetString() == "committed")
            {
                var added = import.GetProperty("result").GetProperty("added").GetInt32();
                Check(added == people, $"{added} of {people} people were added.");
                break;
            }

            await Task.Delay(200);
        }

        var found = await house.Manager.GetFromJsonAsync<JsonElement>($"/api/v1/contacts/people?search=person{from + people - 1}@example.org");
        Check(found.GetProperty("items").GetArrayLength() == 1, "The last person of the list isn't found.");
        var took = clock.Elapsed.TotalSeconds;
        await over.CancelAsync();
        await Task.WhenAll(watch, page);
        return (took, preview, pause, slowest, peak);
    }

    private static async Task<double> Copy(RunningHouse house)
    {
        await using var connection = await house.Database.OpenConnectionAsync();
        var rows = new List<byte[]>();
        foreach (var table in Tables)
        {
            await Execute(connection, $"create table {table}_copy (like {table} including all)");
            await using var from = await connection.BeginRawBinaryCopyAsync($"copy {table} to stdout (format binary)");
            var bytes = new MemoryStream();
            await from.CopyToAsync(bytes);
            rows.Add(bytes.ToArray());
        }

        var clock = Stopwatch.StartNew();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var (table, bytes) in Tables.Zip(rows))
        {
            await using var to = await connection.BeginRawBinaryCopyAsync($"copy {table}_copy from stdin (format binary)");
            await to.WriteAsync(bytes);
        }

        await transaction.CommitAsync();
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
