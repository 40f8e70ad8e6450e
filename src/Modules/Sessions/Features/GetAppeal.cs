using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The collective appeal as it stands; before it is written, the letter that the proposals would make.</summary>
internal sealed record GetAppeal(Guid SessionId)
{
    /// <summary>The appeal.</summary>
    /// <param name="Written">It is written; otherwise <paramref name="Text"/> is a suggestion.</param>
    /// <param name="Addressee">To whom, with the dative as it stands in the letter.</param>
    /// <param name="Text">The letter.</param>
    /// <param name="Suggested">The letter that the proposals make now.</param>
    /// <param name="ReplyTo">Where the answer is to come.</param>
    /// <param name="Proposals">How many proposals there are now.</param>
    /// <param name="Outdated">Proposals were added or removed since it was written.</param>
    /// <param name="Missing">What 59-FZ asks for and isn't there: replyTo, addressee.</param>
    internal sealed record View(bool Written, WriteAppeal.To? Addressee, string Text, string Suggested, string? ReplyTo, int Proposals, bool Outdated, IReadOnlyList<string> Missing);

    internal sealed class Validator : Validator<GetAppeal>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer, Regions regions, CurrentRegion current) : Slice<GetAppeal, View>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/appeal");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "The collective appeal, or the letter that the proposals would make");
        }

        public override async Task HandleAsync(GetAppeal query, CancellationToken ct)
        {
            var at = (await mediator.FindSession(query.SessionId, ct)).Only(SessionKind.Discussion);
            var proposals = await ListProposals.Read(mediator, session, sealer, at, ct);
            var region = await regions.Get(current.Code, ct);
            var appeal = await session.LoadAsync<Appeal>(StreamIds.Appeal(at.EventId), ct);
            if (appeal is null)
            {
                var suggested = AppealLetter.Text(at.Event, region, null, proposals);
                await ShowVersioned(new View(false, null, suggested, suggested, null, proposals.Count, false, ["addressee", "replyTo"]), 0, ct);
                return;
            }

            var details = await sealer.OpenAs<AppealDetails>(appeal.Details, ct);
            var view = new View(
                true,
                details is null ? null : new WriteAppeal.To(appeal.Addressee, details.Name, details.Title, details.NameDative, details.TitleDative),
                await sealer.Read(appeal.Text, ct),
                AppealLetter.Text(at.Event, region, details, proposals),
                details?.ReplyTo,
                proposals.Count,
                proposals.Count != appeal.Proposals,
                details?.ReplyTo is null ? ["replyTo"] : []);
            await ShowVersioned(view, (await session.Events.FetchStreamStateAsync(appeal.Id, ct))!.Version, ct);
        }
    }
}
