using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>The calendar entry behind a personal link (F17). Looking changes nothing.</summary>
internal sealed record GetAnswerCalendar(string Token)
{
    internal sealed class Validator : Validator<GetAnswerCalendar>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(AnswerLinks links, CurrentRegion current, InviteeCalendar calendar) : Slice<GetAnswerCalendar, string>
    {
        public override void Configure()
        {
            Get("/a/{token}/calendar.ics");
            RoutePrefixOverride("");
            AllowAnonymous();
            Metadata(new AnswersWith(200, CalendarFile.MediaType));
            Summary(s => s.Summary = "The calendar entry of an invitee");
        }

        public override async Task HandleAsync(GetAnswerCalendar query, CancellationToken ct)
        {
            AnswerView? view = null;
            if (await links.Read(query.Token, ct) is { } link)
            {
                current.Use(link.Region);
                view = await Resolve<AnswerViews>().Of(link.InvitationId, ct);
            }

            if (view is null)
            {
                await this.SendPage(AnswerPage.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            HttpContext.Response.Headers.CacheControl = "no-store";
            HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
            await Send.BytesAsync(calendar.Shown(view.About, view.Invitation), InviteeCalendar.FileName, $"{CalendarFile.MediaType}; charset=utf-8", cancellation: ct);
        }
    }
}
