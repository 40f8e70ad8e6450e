using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>What an invitee can answer on their page.</summary>
internal enum LinkAnswer
{
    /// <summary>Comes.</summary>
    Comes,

    /// <summary>Somebody comes in their place.</summary>
    Deputy,

    /// <summary>Can't come.</summary>
    Cannot,

    /// <summary>Wants to be called.</summary>
    CallMe,

    /// <summary>Wants neither letters nor calls any more: takes the consent back.</summary>
    Stop,
}

/// <summary>The answer page's form (F34, F45): a plain HTML form, idempotent by nature. «Comes» is the preliminary consent of R046; a call confirms it.</summary>
/// <param name="Token">The personal link's.</param>
/// <param name="Answer">One of <see cref="LinkAnswer"/>.</param>
/// <param name="FullName">Who comes instead.</param>
/// <param name="Phone">Their phone, or empty.</param>
/// <param name="Sessions">Of whoever comes and was asked to both: «both», or one of <see cref="SessionKind"/>; empty: as before.</param>
internal sealed record AnswerByLink(string Token, string? Answer = null, string? FullName = null, string? Phone = null, string? Sessions = null)
{
    internal const string Both = "both";
    private static readonly Refusal Unknown = new("unknown_answer", "Выберите один из ответов.", "Choose one of the answers.", 400, "answer");
    private static readonly Refusal TooLong = new("too_long", "Имя или телефон слишком длинные.", "The name or the phone is too long.", 400, "fullName");

    internal sealed class Validator : Validator<AnswerByLink>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(AnswerLinks links, CurrentRegion current, IServiceScopeFactory scopes) : Slice<AnswerByLink, string>
    {
        private const int Tries = 5;

        public override void Configure()
        {
            Post("/a/{token}");
            RoutePrefixOverride("");
            AllowAnonymous();
            AllowFormData(urlEncoded: true);
            Metadata(new AnswersWith(303, "text/html"));
            Summary(s => s.Summary = "An invitee answers by the personal link");
        }

        public override async Task HandleAsync(AnswerByLink command, CancellationToken ct)
        {
            if (await links.Read(command.Token, ct) is not { } link)
            {
                await this.SendPage(AnswerPage.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            current.Use(link.Region);
            var (view, problem) = await Take(link.Region, link.InvitationId, command, ct);
            if (view is null)
            {
                await this.SendPage(AnswerPage.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            if (problem is not null)
            {
                var again = view with { Problem = view.Open ? problem.Say() : null, TypedName = command.FullName ?? "", TypedPhone = command.Phone ?? "", Calendar = $"/a/{command.Token}/calendar.ics" };
                await this.SendPage(AnswerPage.Of(again), problem.Status, ct);
                return;
            }

            this.SeeOther($"/a/{command.Token}?saved=true");
        }

        // A double tap comes twice at once: whoever lost looks again, in a session of its own, and finds the answer there.
        private async Task<(AnswerView?, Refusal?)> Take(string region, Guid id, AnswerByLink command, CancellationToken ct)
        {
            for (var left = Tries; ; left--)
            {
                try
                {
                    return await scopes.InRegion(region, s => ActivatorUtilities.CreateInstance<AnswerTaker>(s).Take(id, command, ct));
                }
                catch (Exception e) when (left > 0 && AnswerTaker.CameTwice(e))
                {
                    Logger.LogDebug("An answer came twice at once: {Error}", e.GetType().Name);
                }
            }
        }
    }

    internal static LinkAnswer? Parse(string? answer) =>
        Enum.GetValues<LinkAnswer>().Cast<LinkAnswer?>().FirstOrDefault(known => string.Equals(known.ToString(), answer, StringComparison.OrdinalIgnoreCase));

    internal static Refusal? Check(AnswerView view, AnswerByLink command) =>
        !view.Open ? view.Invitation.OptedOut ? InvitationRules.OptedOut : InvitationRules.EventOver
        : Parse(command.Answer) is not { } answer || !Chosen(view.Invitation, command.Sessions, out _) ? Unknown
        : command.FullName?.Length > 200 || command.Phone?.Length > 40 ? TooLong
        : answer == LinkAnswer.Deputy && string.IsNullOrWhiteSpace(command.FullName) ? InvitationRules.DeputyNeeded
        : null;

    /// <summary>The sessions that the form names; null: it names none. False where the invitee wasn't asked to them.</summary>
    internal static bool Chosen(Invitation state, string? typed, out IReadOnlyList<SessionKind>? sessions)
    {
        sessions = string.IsNullOrEmpty(typed) ? null
            : string.Equals(typed, Both, StringComparison.OrdinalIgnoreCase) ? state.AskedTo
            : [.. state.AskedTo.Where(s => string.Equals(s.ToString(), typed, StringComparison.OrdinalIgnoreCase))];
        return sessions is null or { Count: > 0 };
    }

    /// <summary>What to append; nothing where the answer stands already. A confirmation by phone isn't taken back by «I will come».</summary>
    internal static object[] Decide(Invitation state, LinkAnswer answer, Guid? deputyId, IReadOnlyList<SessionKind>? sessions = null)
    {
        object?[] facts = answer switch
        {
            LinkAnswer.CallMe => [state.CallMe ? null : new CallAsked(state.PublicEventId, state.Id)],
            LinkAnswer.Cannot => [state.AnswerTo(Stage.Declined, AnswerChannel.Link, null)],
            LinkAnswer.Stop => [state.Stage == Stage.Declined ? null : state.AnswerTo(Stage.Declined, AnswerChannel.Link, null), new InviteeOptedOut(state.PublicEventId, state.Id, state.PersonId)],
            LinkAnswer.Comes when state is { Stage: Stage.Confirmed, DeputyId: null } => [state.AnswerTo(Stage.Confirmed, AnswerChannel.Link, null, sessions)],
            LinkAnswer.Comes => [state.AnswerTo(Stage.Agreed, AnswerChannel.Link, null, sessions)],
            _ => [state.AnswerTo(Stage.Agreed, AnswerChannel.Link, deputyId)],
        };
        return [.. facts.OfType<object>()];
    }
}
