using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>An import: state, progress, columns, counts.</summary>
internal sealed record GetImport(Guid ImportId)
{
    internal sealed class Validator : Validator<GetImport>
    {
        public Validator() => RuleFor(x => x.ImportId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<GetImport, ImportView>
    {
        public override void Configure()
        {
            Get("/contacts/imports/{importId}");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "An import: state, progress, columns, counts");
        }

        public override async Task HandleAsync(GetImport query, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(query.ImportId, ct).OrNotFound();
            var run = await session.LoadAsync<ImportRun>(query.ImportId, ct).OrNotFound();

            // Progress moves without the version, so the whole answer is always given.
            HttpContext.Request.Headers.Remove("If-None-Match");
            await Show(ImportView.Of(import, await ImportWords.Of(import, sealer, ct), run), ct, import.Version);
        }
    }
}
