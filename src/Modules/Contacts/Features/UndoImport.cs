using FastEndpoints;
using FluentValidation;
using Hangfire;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Takes an import back: whom it added goes, whom it completed becomes as before; who was invited, edited or merged since stays and is listed (F28).</summary>
internal sealed record UndoImport(Guid ImportId)
{
    private static readonly Refusal NotCommitted = new("import_not_committed", "Отменить можно только завершённый импорт.", "Only a finished import can be undone.");

    private static readonly Refusal TooLate = new("import_undo_too_late", "Срок хранения списка истёк: отменить импорт уже нельзя.", "The list's term is over: the import can't be undone any more.");

    internal sealed class Validator : Validator<UndoImport>
    {
        public Validator() => RuleFor(x => x.ImportId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, IBackgroundJobClient jobs) : Slice<UndoImport, CommitImport.Accepted>
    {
        public override void Configure()
        {
            Post("/contacts/imports/{importId}/undo");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Take an import back");
        }

        public override async Task HandleAsync(UndoImport command, CancellationToken ct)
        {
            var run = await session.LoadAsync<ImportRun>(command.ImportId, ct).OrNotFound();
            var undoing = Decide(run).OrRefuse();
            session.UpdateRevision(undoing, run.Version + 1);
            await Save(new CommitImport.Accepted(run.Id, undoing.State), ct, StatusCodes.Status202Accepted);
            jobs.Enqueue<UndoImportJob>(j => j.Run(current.Code, run.Id, CancellationToken.None));
        }
    }

    internal static Decision<ImportRun> Decide(ImportRun run) =>
        run.RowsDeleted ? TooLate
            : run is { State: ImportState.Undoing, Failed: true } ? run with { Failed = false, Tries = 0 }
            : run.State is ImportState.Committed ? run with { State = ImportState.Undoing, Done = 0, Reached = 0, Total = run.Total } : NotCommitted;
}
