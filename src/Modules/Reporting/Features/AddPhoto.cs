using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Reporting;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Adds a photo to the report: JPEG or PNG by content, made upright and smaller, without metadata (R057, F71).</summary>
internal sealed record AddPhoto(Guid ReportId, IFormFile File, string? Caption = null)
{
    internal sealed class Validator : Validator<AddPhoto>
    {
        public Validator()
        {
            RuleFor(x => x.ReportId).NotEmpty();
            RuleFor(x => x.File).NotNull();
            RuleFor(x => x.Caption).MaximumLength(EditPhoto.LongestCaption);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, PhotoFiles files, Sealer sealer) : Slice<AddPhoto, PhotoView>
    {
        public override void Configure()
        {
            Post("/reporting/reports/{reportId}/photos");
            AllowFileUploads();
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Add a photo to the report");
        }

        public override async Task HandleAsync(AddPhoto command, CancellationToken ct)
        {
            var report = await session.LoadAsync<Report>(command.ReportId, ct).OrNotFound();
            var others = await ReportReader.InOrder(session, report.Id, ct);
            var caption = command.Caption?.Trim() is { Length: > 0 } words ? await sealer.Seal(report.EventId, words, ct) : null;
            var (added, described) = Decide(report, others, command.File.Length, NewId(), caption).OrRefuse();

            using var bytes = new MemoryStream((int)command.File.Length);
            await command.File.CopyToAsync(bytes, ct);
            var picture = (await Picture.Take(bytes.ToArray(), ct)).OrRefuse();
            session.Events.StartStream<Photo>(added.PhotoId, added, described);
            files.Add(session, added.PhotoId, report.Id, picture);
            var photo = Photo.Create(added).Apply(described);
            await Created(
                new PhotoView(photo.Id, caption is null ? null : command.Caption!.Trim(), photo.MayPublish, picture.Width, picture.Height, photo.Version),
                $"/api/v1/reporting/reports/{report.Id}/photos/{photo.Id}",
                ct,
                photo.Version);
        }
    }

    internal static Decision<(PhotoAdded, PhotoDescribed)> Decide(Report report, IReadOnlyList<Photo> others, long bytes, Guid id, SealedText? caption) =>
        others.Count >= Photo.Most ? PhotoRefusals.TooMany
        : bytes > Picture.MostBytes ? PhotoRefusals.TooHeavy
        : (new PhotoAdded(report.EventId, report.Id, id), new PhotoDescribed(report.EventId, report.Id, id, caption, Photo.OrderAt(others.Count, [.. others.Select(p => p.Order)]), false));
}
