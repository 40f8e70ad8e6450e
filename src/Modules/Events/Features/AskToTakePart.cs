using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The public page's form (F100): a plain HTML form, idempotent by nature. It becomes a request in the manager's list.</summary>
internal sealed record AskToTakePart(string Token, string? FullName = null, string? Phone = null, string? Email = null, string? Consent = null, string? Website = null)
{
    internal sealed class Validator : Validator<AskToTakePart>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(Signer signer, Regions regions, CurrentRegion current, IServiceScopeFactory scopes) : Slice<AskToTakePart, string>
    {
        public override void Configure()
        {
            Post("/p/{token}");
            RoutePrefixOverride("");
            AllowAnonymous();
            AllowFormData(urlEncoded: true);
            Metadata(new AnswersWith(303, "text/html"));
            Summary(s => s.Summary = "Somebody asks to take part by the public page");
        }

        public override async Task HandleAsync(AskToTakePart command, CancellationToken ct)
        {
            if (await signer.ReadPage(command.Token, ct) is not { } link)
            {
                await this.SendPage(PublicAnnouncement.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            current.Use(link.Region);

            // The real address behind a known proxy (Proxy__Known).
            var sender = HttpContext.Connection.RemoteIpAddress;
            var (about, problem) = await scopes.InRegion(link.Region, s => ActivatorUtilities.CreateInstance<TakePartTaker>(s).Take(link.Region, link.EventId, link.Number, command, sender, ct));
            if (about is null)
            {
                await this.SendPage(PublicAnnouncement.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            if (problem is not null)
            {
                var closed = TakePartTaker.Against(about, await regions.Get(link.Region, ct), Resolve<TimeProvider>().GetUtcNow());
                await this.SendPage(PublicAnnouncement.Of(new PageView(about, closed, false, problem.Say(), command.FullName ?? "", command.Phone ?? "", command.Email ?? "") { Calendar = PageLinks.CalendarOf(command.Token) }), problem.Status, ct);
                return;
            }

            this.SeeOther($"/p/{command.Token}?sent=true");
        }
    }
}
