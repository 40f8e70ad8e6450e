using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The calendar entry of a published announcement (F100, F17): the public event and nobody's data.</summary>
internal sealed record GetPublicCalendar(string Token)
{
    internal sealed class Validator : Validator<GetPublicCalendar>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(Signer signer, CurrentRegion current, MailSettings mail, TimeProvider clock) : Slice<GetPublicCalendar, string>
    {
        public override void Configure()
        {
            Get("/p/{token}/calendar.ics");
            RoutePrefixOverride("");
            AllowAnonymous();
            Metadata(new AnswersWith(200, CalendarFile.MediaType));
            Summary(s => s.Summary = "The calendar entry of a published announcement");
        }

        public override async Task HandleAsync(GetPublicCalendar query, CancellationToken ct)
        {
            PublicEvent? about = null;
            if (await signer.ReadPage(query.Token, ct) is { } link)
            {
                current.Use(link.Region);
                about = await TakePartTaker.Find(Resolve<IQuerySession>(), link.EventId, link.Number, ct);
            }

            if (about is null)
            {
                await this.SendPage(PublicAnnouncement.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            HttpContext.Response.Headers.CacheControl = "no-store";
            HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
            await Send.BytesAsync(CalendarFile.Write(CalendarMethod.Publish, [.. FeedEntries.Of(about, mail.FromDomain, clock.GetUtcNow())]), "zarozhdenie.ics", $"{CalendarFile.MediaType}; charset=utf-8", cancellation: ct);
        }
    }
}
