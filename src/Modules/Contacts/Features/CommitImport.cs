using FastEndpoints;
using FluentValidation;
using Hangfire;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Imports the list as previewed; a job carries it out, GetImport shows how far it is.</summary>
internal sealed record CommitImport(Guid ImportId)
{
    private static readonly Refusal AlreadyCommitted = new("import_already_committed", "Этот список уже импортирован.", "This list has been imported.");
    private static readonly Refusal NothingToImport = new("import_nothing_to_do", "В списке нет ни одной строки, которую можно импортировать.", "The list holds no row that can be imported.");

    /// <summary>The import and where it stands.</summary>
    internal sealed record Accepted(Guid Id, ImportState State);

    internal sealed class Validator : Validator<CommitImport>
    {
        public Validator() => RuleFor(x => x.ImportId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, CurrentRegion current, Regions regions, IBackgroundJobClient jobs) : Slice<CommitImport, Accepted>
    {
        public override void Configure()
        {
            Post("/contacts/imports/{importId}/commit");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Import the list as previewed");
        }

        public override async Task HandleAsync(CommitImport command, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(command.ImportId, ct).OrNotFound();
            var run = await session.LoadAsync<ImportRun>(command.ImportId, ct).OrNotFound();
            await regions.TakingPart(current.Code, ct);
            var committing = Decide(import, run).OrRefuse();
            session.UpdateRevision(committing, run.Version + 1);
            await Save(new Accepted(import.Id, committing.State), ct, StatusCodes.Status202Accepted);

            // Should the host die before this line, SweepImports finds the import within a minute.
            jobs.Enqueue<CommitImportJob>(j => j.Run(current.Code, import.Id, CancellationToken.None));
        }
    }

    internal static Decision<ImportRun> Decide(Import import, ImportRun run) =>
        run is { State: ImportState.Committing, Failed: true } ? run with { Failed = false, Tries = 0 }
            : run.State is not ImportState.Preview ? AlreadyCommitted
            : run.RowsDeleted ? Blocks.Gone
            : import.Counts.New + import.Counts.Update + import.Counts.Unreachable + import.Counts.Duplicate == 0 ? NothingToImport
            : run with { State = ImportState.Committing, Done = 0, Reached = 0, Total = import.Counts.Rows };
}
