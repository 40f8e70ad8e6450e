using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Shows the page behind a personal link (F34). Looking changes nothing: mail scanners open links too.</summary>
internal sealed record ShowAnswerPage(string Token, bool Saved = false)
{
    internal sealed class Validator : Validator<ShowAnswerPage>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(AnswerLinks links, CurrentRegion current) : Slice<ShowAnswerPage, string>
    {
        public override void Configure()
        {
            Get("/a/{token}");
            RoutePrefixOverride("");
            AllowAnonymous();
            Metadata(new AnswersWith(200, "text/html"));
            Summary(s => s.Summary = "The answer page of an invitee");
        }

        public override async Task HandleAsync(ShowAnswerPage query, CancellationToken ct)
        {
            if (await links.Read(query.Token, ct) is not { } link)
            {
                await this.SendPage(AnswerPage.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            current.Use(link.Region);
            var view = await Resolve<AnswerViews>().Of(link.InvitationId, ct);
            await this.SendPage(view is null ? AnswerPage.NotFound() : AnswerPage.Of(view with { JustSaved = query.Saved, Calendar = $"/a/{query.Token}/calendar.ics" }), view is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, ct);
        }
    }
}

/// <summary>Gathers what the page shows; its session opens after the link named the region.</summary>
internal sealed class AnswerViews(IQuerySession session, IMediator mediator, TimeProvider clock)
{
    /// <summary>The page of an invitation, or null where it, its event or its person is gone.</summary>
    public async Task<AnswerView?> Of(Guid invitationId, CancellationToken ct)
    {
        // Whoever got two letters as two contacts answers by either.
        var invitation = await session.Standing(invitationId, ct);
        var about = invitation is null ? null : await mediator.Send(new FindPublicEvent(invitation.PublicEventId), ct);
        if (invitation is not { IsSent: true } || about is null)
        {
            return null;
        }

        var cards = (await mediator.Send(new GetContactCards([invitation.PersonId, invitation.DeputyId ?? invitation.PersonId]), ct)).ToDictionary(c => c.Id);
        if (!cards.TryGetValue(invitation.PersonId, out var card))
        {
            return null;
        }

        var zone = EventTimes.ZoneOf(about);
        var open = about.State is not (PublicEventState.Cancelled or PublicEventState.Postponed) && !EventTimes.IsOver(about, clock.GetUtcNow(), zone) && !invitation.OptedOut;
        var deputy = invitation.DeputyId is { } id ? cards.GetValueOrDefault(id)?.FullName : null;
        return new AnswerView(
            card.Greeting, about, EventTimes.Of(about, invitation.AskedTo, zone), [.. EventTimes.Programme(about, invitation.AskedTo)], invitation, deputy, open, null, false, "", "");
    }
}
