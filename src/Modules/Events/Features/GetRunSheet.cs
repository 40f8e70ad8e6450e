using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The run sheet of the day: one page to print (F07).</summary>
internal sealed record GetRunSheet(Guid EventId, EventPaperFormat Format)
{
    internal sealed class Validator : Validator<GetRunSheet>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Format).IsInEnum();
        }
    }

    internal sealed class Endpoint(RunSheetMaker maker) : Slice<GetRunSheet, Nothing>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/run-sheet.{format}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            AnswersFile(PaperFormats.Pdf, PaperFormats.Word);
            Summary(s => s.Summary = "The run sheet of the day, PDF or DOCX");
        }

        public override async Task HandleAsync(GetRunSheet query, CancellationToken ct)
        {
            var (found, sheet) = await maker.Make(query.EventId, ct);
            HttpContext.Response.Headers.CacheControl = "no-store";
            var bytes = query.Format.Write(sheet, RunSheet.Layout(found, sheet));
            await Send.BytesAsync(bytes, $"План дня {found.Date:yyyy-MM-dd}.{query.Format.Extension()}", query.Format.Type(), cancellation: ct);
        }
    }
}
