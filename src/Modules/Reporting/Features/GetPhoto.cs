using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Size of a picture.</summary>
internal enum PhotoSize
{
    /// <summary>At most 2560 pixels.</summary>
    Full,

    /// <summary>At most 480 pixels.</summary>
    Thumb,
}

/// <summary>A photo's JPEG; where a browser can't send headers the region goes as <c>region=</c>.</summary>
internal sealed record GetPhoto(Guid ReportId, Guid PhotoId, PhotoSize Size = PhotoSize.Full)
{
    internal sealed class Validator : Validator<GetPhoto>
    {
        public Validator()
        {
            RuleFor(x => x.ReportId).NotEmpty();
            RuleFor(x => x.PhotoId).NotEmpty();
            RuleFor(x => x.Size).IsInEnum();
        }
    }

    internal sealed class Endpoint(PhotoFiles files) : Slice<GetPhoto, Nothing>
    {
        public override void Configure()
        {
            Get("/reporting/reports/{reportId}/photos/{photoId}");
            Allow(Role.Manager, Role.Lead);
            AnswersFile("image/jpeg");
            Summary(s => s.Summary = "A photo as JPEG");
        }

        public override async Task HandleAsync(GetPhoto query, CancellationToken ct)
        {
            var jpeg = await files.Read(query.ReportId, query.PhotoId, query.Size == PhotoSize.Thumb, ct).OrNotFound();

            // A picture never changes under its id: the browser may keep it, others may not.
            HttpContext.Response.Headers.CacheControl = "private, max-age=86400, immutable";
            await Send.BytesAsync(jpeg, contentType: "image/jpeg", cancellation: ct);
        }
    }
}
