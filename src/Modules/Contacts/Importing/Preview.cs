using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Reading;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>Judges a list block by block and puts the blocks into the session.</summary>
internal sealed class Preview(IDocumentSession session, NpgsqlDataSource database, Sealer sealer)
{
    private static readonly Refusal NotInPreview = new("import_not_in_preview", "Этот список уже импортирован: править его больше нельзя.", "This list has been imported: it can't be changed any more.");
    private readonly Blocks _blocks = new(session, sealer);
    private readonly KnownPeople _known = new(session.TenantId);

    /// <summary>Judges the rows of a file; answers how many got which verdict, and how many columns the widest has.</summary>
    public async Task<(ImportCounts Counts, int Width)> Of(Guid importId, FoundList list, CancellationToken ct)
    {
        var (counts, width) = (ImportCounts.None, 0);
        var (judge, finder, categories) = (new Judge(_known), new Finder(session, database, _known, []), (await CategoryNames.Now(session, ct)).ByName());
        foreach (var lines in list.Rows.Chunk(ImportBlock.Rows))
        {
            var rows = lines.Select(l => Judge.Read(l.Number, l.Cells, null, list.Columns, categories)).ToArray();
            await finder.Look([.. rows.Select(r => r.Values)], ct);
            var block = await _blocks.Pack(importId, [.. rows.Select(judge.One)], ct);
            session.Insert(block);
            (counts, width) = (counts + block.Counts, Math.Max(width, lines.Max(l => l.Cells.Count)));
        }

        return (counts, width);
    }

    /// <summary>Judges all rows again after a change of columns or of one row; answers the import as it is then.</summary>
    public async Task<ImportView> Again(Import import, IReadOnlyList<ImportColumn> columns, ImportRow? edited, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        var run = await session.LoadAsync<ImportRun>(import.Id, ct);
        if ((run is null ? Refusal.NotFound : run.State is not ImportState.Preview ? NotInPreview : run.RowsDeleted ? Blocks.Gone : null) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        var counts = ImportCounts.None;
        var (judge, finder, categories) = (new Judge(_known), new Finder(session, database, _known, []), (await CategoryNames.Now(session, ct)).ByName());
        for (var block = await _blocks.After(import.Id, 0, ct); block is not null; block = await _blocks.After(import.Id, block.Last, ct))
        {
            var rows = (await _blocks.Open(block, ct)).Select(r => Judge.Again(edited?.Number == r.Number ? edited : r, columns, categories)).ToArray();
            await finder.Look([.. rows.Select(r => r.Values)], ct);
            var changed = await _blocks.Pack(import.Id, [.. rows.Select(judge.One)], ct);
            session.Store(changed);
            counts += changed.Counts;
        }

        var corrected = import with { Columns = columns, Counts = counts, ChangedBy = by, ChangedAt = now };
        session.UpdateRevision(corrected, import.Version + 1);

        // A commit at the same moment must lose or win as a whole.
        session.UpdateRevision(run!, run!.Version + 1);
        return ImportView.Of(corrected, await ImportWords.Of(corrected, sealer, ct), run);
    }
}
