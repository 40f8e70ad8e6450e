using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Marten;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>The rows of an import, block by block: packed and sealed when stored, never all in memory.</summary>
internal sealed class Blocks(IQuerySession session, Sealer sealer)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };
    internal static readonly Refusal Gone = new("import_rows_gone", "Строки этого списка удалены по сроку хранения. Загрузите файл снова.", "The rows of this list were deleted at the end of their term. Upload the file again.");

    /// <summary>A block of judged rows.</summary>
    public async Task<ImportBlock> Pack(Guid importId, IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var bytes = new MemoryStream();
        await using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packed, rows, Json);
        }

        var counts = ImportCounts.Of(rows);
        return new ImportBlock(ImportBlock.IdOf(importId, rows[0].Number), importId, rows[0].Number, rows[^1].Number, counts, await sealer.Seal(importId, bytes.ToArray(), ct));
    }

    /// <summary>Its rows.</summary>
    public async Task<IReadOnlyList<ImportRow>> Open(ImportBlock block, CancellationToken ct)
    {
        var bytes = await sealer.Open(block.ImportId, block.Sealed, ct) ?? throw new RefusedException(Gone);
        await using var unpacked = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<IReadOnlyList<ImportRow>>(unpacked, Json)!;
    }

    /// <summary>The next block after a row, or null.</summary>
    public Task<ImportBlock?> After(Guid importId, int number, CancellationToken ct) =>
        session.Query<ImportBlock>().Where(b => b.ImportId == importId && b.Last > number).OrderBy(b => b.Last).FirstOrDefaultAsync(ct);

    /// <summary>Rows of these numbers.</summary>
    public async Task<IReadOnlyDictionary<int, ImportRow>> Rows(Guid importId, IEnumerable<int> numbers, CancellationToken ct)
    {
        var found = new Dictionary<int, ImportRow>();
        foreach (var number in numbers.Order())
        {
            if (found.ContainsKey(number) || await After(importId, number - 1, ct) is not { } block)
            {
                continue;
            }

            foreach (var row in await Open(block, ct))
            {
                found[row.Number] = row;
            }
        }

        return found;
    }
}
