using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Format of the paper.</summary>
internal enum ReportFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Docx,
}

/// <summary>The short report with its photo pages as a paper (R056, R057, F70).</summary>
internal sealed record GetReportDocument(Guid ReportId, ReportFormat Format)
{
    internal sealed class Validator : Validator<GetReportDocument>
    {
        public Validator()
        {
            RuleFor(x => x.ReportId).NotEmpty();
            RuleFor(x => x.Format).IsInEnum();
        }
    }

    internal sealed class Endpoint(ReportReader reader, PhotoFiles files) : Slice<GetReportDocument, Nothing>
    {
        public override void Configure()
        {
            Get("/reporting/reports/{reportId}/document.{format}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            AnswersFile(ReportPaper.TypeOf(ReportFormat.Pdf), ReportPaper.TypeOf(ReportFormat.Docx));
            Summary(s => s.Summary = "The report as PDF or DOCX");
        }

        public override async Task HandleAsync(GetReportDocument query, CancellationToken ct)
        {
            var view = await reader.Find(query.ReportId, ct).OrNotFound();
            var photos = new List<byte[]>();
            foreach (var photo in view.Photos)
            {
                photos.Add(Picture.Shrink(await files.Read(view.Report.Id, photo.Id, thumb: false, ct).OrNotFound(), ReportPaper.PhotoLongest, ReportPaper.PhotoQuality));
            }

            HttpContext.Response.Headers.CacheControl = "no-store";
            await Send.BytesAsync(ReportPaper.Make(view, photos, query.Format), ReportPaper.FileName(view, query.Format), ReportPaper.TypeOf(query.Format), cancellation: ct);
        }
    }
}
