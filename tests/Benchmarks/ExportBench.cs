using System.Diagnostics;
using System.Net.Http.Json;

namespace Zarozhdenie.Benchmarks;

/// <summary>P13: a region's 100,000 people as a file, against <c>COPY TO</c> of the same columns of the same rows.</summary>
internal static class ExportBench
{
    private const int Rows = 100_000;

    private const string Reference =
        """
        copy (select d.data ->> 'fullName', o.data ->> 'name', d.data #>> '{position,title}', d.data #>> '{position,category}',
              (select string_agg(p ->> 'e164', '; ') from jsonb_array_elements(d.data -> 'phones') p), (select string_agg(e ->> 'address', '; ') from jsonb_array_elements(d.data -> 'emails') e),
              d.data ->> 'answersOnStateSupport', (select string_agg(t, ', ') from jsonb_array_elements_text(d.data -> 'tags') t), d.data ->> 'doNotCall', d.data ->> 'doNotMail',
              l.data ->> 'lastContactAt', jsonb_array_length(l.data -> 'attended'), d.data #>> '{basis,note}', d.data ->> 'notes'
              from contacts.mt_doc_person d
              left join contacts.mt_doc_organization o on o.tenant_id = d.tenant_id and o.id = (d.data #>> '{position,organizationId}')::uuid
              left join contacts.mt_doc_personcontactlog l on l.tenant_id = d.tenant_id and l.id = d.id
              where d.tenant_id = '69' order by d.sort_name, d.id) to stdout (format csv, delimiter ';')
        """;

    public static async IAsyncEnumerable<Figure> Run(RunningHouse house)
    {
        await People.Put(house, "r.id = '69'", Rows);
        await Export(house, "csv");
        await Copy(house);
        var idle = house.Megabytes;
        var (ratios, copies, exports, peak) = (new List<double>(), new List<double>(), new List<double>(), 0.0);
        for (var pair = 0; pair < 7; pair++)
        {
            var copy = await Copy(house);
            var (took, most) = await Export(house, "csv");
            peak = Math.Max(peak, most);
            copies.Add(copy);
            exports.Add(took);
            ratios.Add(copy / took);
        }

        var (xlsx, xlsxPeak) = await Export(house, "xlsx");
        yield return new Figure("COPY TO of 100,000 people, median", Median(copies), "s");
        yield return new Figure("export of them as CSV, median", Median(exports), "s");
        yield return new Figure("export over COPY TO, median of pairs", Median(ratios), "×", Least: 0.5);
        yield return new Figure("memory above idle at its peak", Math.Max(peak, xlsxPeak) - idle, "MB", Most: 64);
        yield return new Figure("export of them as XLSX", xlsx, "s", Most: 15);
    }

    private static double Median(List<double> of) => of.Order().ElementAt(of.Count / 2);

    private static async Task<(double Took, double Peak)> Export(RunningHouse house, string format)
    {
        var (clock, peak, length, buffer) = (Stopwatch.StartNew(), 0.0, 0L, new byte[256 * 1024]);
        using var asked = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/contacts/people/export.{format}") { Content = JsonContent.Create(new { purpose = "benchmark" }) };
        using var answer = await house.Manager.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        for (int read; (read = await body.ReadAsync(buffer)) > 0; length += read)
        {
            peak = Math.Max(peak, house.Megabytes);
        }

        return length > Rows * 10 ? (clock.Elapsed.TotalSeconds, peak) : throw new InvalidOperationException($"Only {length} bytes were exported.");
    }

    private static async Task<double> Copy(RunningHouse house)
    {
        await using var connection = await house.Database.OpenConnectionAsync();
        var clock = Stopwatch.StartNew();
        using var reader = await connection.BeginTextExportAsync(Reference);
        var buffer = new char[128 * 1024];
        while (await reader.ReadAsync(buffer) > 0)
        {
        }

        return clock.Elapsed.TotalSeconds;
    }
}
