using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Shows the public page of an announcement (F100). Looking changes nothing.</summary>
internal sealed record ShowPublicAnnouncement(string Token, bool Sent = false)
{
    internal sealed class Validator : Validator<ShowPublicAnnouncement>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(Signer signer, Regions regions, CurrentRegion current, TimeProvider clock) : Slice<ShowPublicAnnouncement, string>
    {
        public override void Configure()
        {
            Get("/p/{token}");
            RoutePrefixOverride("");
            AllowAnonymous();
            Metadata(new AnswersWith(200, "text/html"));
            Summary(s => s.Summary = "The public page of an announcement");
        }

        public override async Task HandleAsync(ShowPublicAnnouncement query, CancellationToken ct)
        {
            if (await signer.ReadPage(query.Token, ct) is not { } link)
            {
                await this.SendPage(PublicAnnouncement.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            // The session opens after the link named the region.
            current.Use(link.Region);
            var about = await TakePartTaker.Find(Resolve<IQuerySession>(), link.EventId, link.Number, ct);
            await (about is null
                ? this.SendPage(PublicAnnouncement.NotFound(), StatusCodes.Status404NotFound, ct)
                : this.SendPage(PublicAnnouncement.Of(new PageView(about, TakePartTaker.Against(about, await regions.Get(link.Region, ct), clock.GetUtcNow()), query.Sent, null, "", "", "") { Calendar = PageLinks.CalendarOf(query.Token) }), StatusCodes.Status200OK, ct));
        }
    }
}
