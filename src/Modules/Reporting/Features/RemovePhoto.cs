using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Takes a photo out of the report and removes its file (F71).</summary>
internal sealed record RemovePhoto(Guid ReportId, Guid PhotoId)
{
    internal sealed class Validator : Validator<RemovePhoto>
    {
        public Validator()
        {
            RuleFor(x => x.ReportId).NotEmpty();
            RuleFor(x => x.PhotoId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, PhotoFiles files) : Slice<RemovePhoto, Nothing>
    {
        public override void Configure()
        {
            Delete("/reporting/reports/{reportId}/photos/{photoId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Remove a photo");
        }

        public override async Task HandleAsync(RemovePhoto command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<Photo>(command.PhotoId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, command).OrRefuse());
            files.Remove(session, command.PhotoId);
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PhotoRemoved> Decide(Photo photo, RemovePhoto command) =>
        photo.Removed || photo.ReportId != command.ReportId ? Refusal.NotFound : new PhotoRemoved(photo.EventId, photo.ReportId, photo.Id);
}
