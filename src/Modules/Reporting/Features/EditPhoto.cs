using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Changes a photo's caption, place among the others (from 0) or consent mark; what is left out stays (F71).</summary>
internal sealed record EditPhoto(Guid ReportId, Guid PhotoId, string? Caption = null, int? Place = null, bool? MayPublish = null)
{
    public const int LongestCaption = 300;

    internal sealed class Validator : Validator<EditPhoto>
    {
        public Validator()
        {
            RuleFor(x => x.ReportId).NotEmpty();
            RuleFor(x => x.PhotoId).NotEmpty();
            RuleFor(x => x.Caption).MaximumLength(LongestCaption);
            RuleFor(x => x.Place).InclusiveBetween(0, Photo.Most);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer) : Slice<EditPhoto, Nothing>
    {
        public override void Configure()
        {
            Patch("/reporting/reports/{reportId}/photos/{photoId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Change a photo's caption, place or consent mark");
        }

        public override async Task HandleAsync(EditPhoto command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<Photo>(command.PhotoId, ct);
            var photo = stream.Aggregate!;
            var others = (await ReportReader.InOrder(session, command.ReportId, ct)).Where(p => p.Id != photo.Id).Select(p => p.Order).ToArray();
            var caption = command.Caption?.Trim() switch
            {
                null => photo.Caption,
                "" => null,
                var words => await sealer.Seal(photo.EventId, words, ct),
            };
            stream.AppendOne(Decide(photo, command, caption, others).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<PhotoDescribed> Decide(Photo photo, EditPhoto command, SealedText? caption, IReadOnlyList<double> others) =>
        photo.Removed || photo.ReportId != command.ReportId
            ? Refusal.NotFound
            : new PhotoDescribed(photo.EventId, photo.ReportId, photo.Id, caption, command.Place is { } place ? Photo.OrderAt(place, others) : photo.Order, command.MayPublish ?? photo.MayPublish);
}
