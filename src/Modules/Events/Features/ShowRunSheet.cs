using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The run sheet of the day on the screen, to be printed from the browser: the same words as the paper (F07).</summary>
internal sealed record ShowRunSheet(Guid EventId)
{
    /// <summary>The sheet as HTML.</summary>
    internal sealed record Answer(string Html);

    internal sealed class Validator : Validator<ShowRunSheet>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(RunSheetMaker maker) : Slice<ShowRunSheet, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/run-sheet");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "The run sheet of the day as HTML");
        }

        public override async Task HandleAsync(ShowRunSheet query, CancellationToken ct)
        {
            HttpContext.Response.Headers.CacheControl = "no-store";
            await Show(new Answer(Paper.ToHtml((await maker.Make(query.EventId, ct)).Sheet)), ct);
        }
    }
}
