using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contacts.Importing;

namespace Zarozhdenie.Benchmarks;

/// <summary>Where an import's processor time goes, stage by stage, without a database.</summary>
internal static class ReadBench
{
    public static async IAsyncEnumerable<Figure> Run()
    {
        await Task.CompletedTask;
        var file = People.List(100_000, 0);
        for (var round = 0; round < 2; round++)
        {
            var known = new KnownPeople("69");
            var judge = new Judge(known);
            yield return new Figure("parse", Cpu(() => UploadImport.Decide(new MemoryStream(file)).OrRefuse().Rows.Count()), "s");
            var list = UploadImport.Decide(new MemoryStream(file)).OrRefuse();
            ImportRow[] rows = [];
            yield return new Figure("parse and read", Cpu(() => (rows = [.. list.Rows.Select(r => Judge.Read(r.Number, r.Cells, null, list.Columns))]).Length), "s");
            yield return new Figure("keys", Cpu(() => rows.SelectMany(r => known.KeysOf(r.Values)).Distinct().Count()), "s");
            yield return new Figure("judge", Cpu(() => (rows = [.. rows.Select(judge.One)]).Length), "s");
            yield return new Figure("json", Cpu(() => rows.Chunk(1000).Sum(c => JsonSerializer.SerializeToUtf8Bytes(c, JsonSerializerOptions.Web).Length)), "s");
            yield return new Figure("json and brotli", Cpu(() => rows.Chunk(1000).Sum(c =>
            {
                var bytes = new MemoryStream();
                using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
                {
                    JsonSerializer.Serialize(packed, c, JsonSerializerOptions.Web);
                }

                return (int)bytes.Length;
            })), "s");
        }
    }

    private static double Cpu(Func<int> work)
    {
        var before = Process.GetCurrentProcess().UserProcessorTime;
        var count = work();
        Console.Write($"{count,10} ");
        return (Process.GetCurrentProcess().UserProcessorTime - before).TotalSeconds;
    }
}
