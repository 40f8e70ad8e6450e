using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Papers;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
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

    internal sealed class Endpoint(IQuerySession session, Sealer sealer, IMediator mediator, CurrentRegion current) : Slice<GetRunSheet, Nothing>
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
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var (first, second) = (await sealer.AgendaOf(found, SessionKind.RoundTable, ct), await sealer.AgendaOf(found, SessionKind.Discussion, ct));
            Guid[] ids = [.. found.People().Distinct()];
            var people = ids.Length == 0 ? [] : (await mediator.Send(new GetContactCards(ids), ct)).ToDictionary(c => c.Id);
            var manager = string.Join(", ", (await mediator.Send(new GetManagers(current.Code), ct)).Select(m => m.Name));
            HttpContext.Response.Headers.CacheControl = "no-store";
            var bytes = query.Format.Write(RunSheet.Write(found, manager, people, first, second), new PaperOptions { Title = $"План дня: {found.Topic}", FontSize = 10 });
            await Send.BytesAsync(bytes, $"План дня {found.Date:yyyy-MM-dd}.{query.Format.Extension()}", query.Format.Type(), cancellation: ct);
        }
    }
}
