using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The announcement as a printable letter (F13).</summary>
internal sealed record GetAnnouncementDocument(Guid EventId, EventPaperFormat Format)
{
    internal sealed class Validator : Validator<GetAnnouncementDocument>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Format).IsInEnum();
        }
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<GetAnnouncementDocument, Nothing>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/announcement/document.{format}");
            Allow(Role.Manager, Role.Lead);
            AnswersFile(PaperFormats.Pdf, PaperFormats.Word);
            Summary(s => s.Summary = "The announcement as a printable letter, PDF or DOCX");
        }

        public override async Task HandleAsync(GetAnnouncementDocument query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound().Opened(sealer, ct);
            var text = found.Announcement ?? Announcing.Suggest(found, (await TextTemplate.Now(session, TextKind.Announcement, ct)).Source);
            HttpContext.Response.Headers.CacheControl = "no-store";
            var bytes = query.Format.Write(Letter(text), new PaperOptions { Title = $"Анонс: {found.Topic}", PageNumbers = true, FontSize = 13 });
            await Send.BytesAsync(bytes, $"Анонс {found.Date:yyyy-MM-dd}.{query.Format.Extension()}", query.Format.Type(), cancellation: ct);
        }
    }

    internal static string Letter(string text) => $"::: center\nАнонс публичного мероприятия\n:::\n\n{text}\n";
}
