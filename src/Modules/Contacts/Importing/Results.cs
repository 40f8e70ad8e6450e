using Marten;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>A row and what became of it.</summary>
internal sealed record Result(ImportRow Row, Outcome? Outcome, Guid? PersonId, string? Kept);

/// <summary>Rows of an import with what became of them, block by block.</summary>
internal sealed class Results(IQuerySession session, Blocks blocks, ImportRun run)
{
    private readonly Dictionary<Guid, string> _kept = run.Kept.DistinctBy(k => k.PersonId).ToDictionary(k => k.PersonId, k => k.Why);

    /// <summary>The next block after a row that holds the verdict, and its last row's number; null after the last.</summary>
    public async Task<(IReadOnlyList<Result> Rows, int Last)?> After(Guid importId, int number, Verdict? verdict, CancellationToken ct)
    {
        var block = await blocks.After(importId, number, ct);
        while (block is not null && verdict is { } wanted && block.Counts.With(wanted) == 0)
        {
            block = await blocks.After(importId, block.Last, ct);
        }

        if (block is null)
        {
            return null;
        }

        var batch = await session.LoadAsync<ImportBatch>(block.Id, ct);
        var changes = batch?.Changes.ToDictionary(c => c.Row);
        return ([.. (await blocks.Open(block, ct)).Select(r => Of(r, changes))], block.Last);
    }

    private Result Of(ImportRow row, Dictionary<int, ImportChange>? changes) =>
        changes is null ? new Result(row, null, null, null)
            : changes.GetValueOrDefault(row.Number) is { } change ? new Result(row, change.Outcome, change.PersonId, _kept.GetValueOrDefault(change.PersonId))
            : new Result(row, Outcome.Error, null, null);
}
