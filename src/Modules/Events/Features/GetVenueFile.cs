using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The paper of the agreement; where a browser can't send headers the region goes as <c>region=</c>.</summary>
internal sealed record GetVenueFile(Guid EventId, Guid FileId)
{
    internal sealed class Validator : Validator<GetVenueFile>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.FileId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IQuerySession session, EventFiles files, Sealer sealer) : Slice<GetVenueFile, Nothing>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/venue-agreement/files/{fileId}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            AnswersFile(FileKinds.ContentTypes);
            Summary(s => s.Summary = "The letter about the room");
        }

        public override async Task HandleAsync(GetVenueFile query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var file = (found.Agreement?.File is { } kept && kept.Id == query.FileId ? kept : null).OrNotFound();
            var sealedBytes = await files.Read(found.Id, file.Id, ct).OrNotFound();
            var bytes = (await sealer.Open(found.Id, sealedBytes, ct)).OrNotFound();
            HttpContext.Response.Headers.CacheControl = "no-store";
            await Send.BytesAsync(bytes, $"venue-letter.{FileKinds.Extension(file.Kind)}", FileKinds.ContentType(file.Kind), cancellation: ct);
        }
    }
}
