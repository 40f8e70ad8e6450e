using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Shows the page behind a co-organiser's guest link (F12). Looking changes nothing: mail scanners open links too.</summary>
internal sealed record ShowGuestPage(string Token, string? Saved = null)
{
    internal sealed class Validator : Validator<ShowGuestPage>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(GuestLinks links, CurrentRegion current) : Slice<ShowGuestPage, string>
    {
        public override void Configure()
        {
            Get("/c/{token}");
            RoutePrefixOverride("");
            AllowAnonymous();
            Metadata(new AnswersWith(200, "text/html"));
            Summary(s => s.Summary = "The page of a co-organiser");
        }

        public override async Task HandleAsync(ShowGuestPage query, CancellationToken ct)
        {
            if (await links.Read(query.Token, ct) is not { } link)
            {
                await this.SendPage(GuestPage.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            // The session opens after the link named the region.
            current.Use(link.Region);
            var view = await Resolve<GuestViews>().Of(link, ct);
            await (view is null
                ? this.SendPage(GuestPage.NotFound(), StatusCodes.Status404NotFound, ct)
                : this.SendPage(GuestPage.Of(view, new GuestForm(query.Saved)), StatusCodes.Status200OK, ct));
        }
    }
}
