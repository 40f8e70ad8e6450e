using FastEndpoints;
using FluentValidation;
using JasperFx.Events;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Writes the collective appeal: to whom, from which address the answer is awaited, the letter (R030, R031, F68). Without a text it is made from the proposals.</summary>
internal sealed record WriteAppeal(Guid SessionId, WriteAppeal.To Addressee, string? Text = null, string? ReplyTo = null)
{
    public static readonly Refusal NoProposals = new("no_proposals", "Предложений пока нет: обращение состоит из них.", "There are no proposals yet: the appeal is made of them.");

    /// <summary>Addressee; the dative is made by rules where it isn't given.</summary>
    internal sealed record To(AddresseeKind? Kind, string Name, string Title, string? NameDative = null, string? TitleDative = null);

    internal sealed class Validator : Validator<WriteAppeal>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.Addressee).NotNull();
            RuleFor(x => x.Addressee).ChildRules(a =>
            {
                a.RuleFor(x => x.Kind).NotNull().IsInEnum();
                a.RuleFor(x => x.Name).NotEmpty().MaximumLength(200);
                a.RuleFor(x => x.Title).NotEmpty().MaximumLength(300);
                a.RuleFor(x => x.NameDative).MaximumLength(200);
                a.RuleFor(x => x.TitleDative).MaximumLength(300);
            }).When(x => x.Addressee is not null);
            RuleFor(x => x.Text).MaximumLength(20_000);
            RuleFor(x => x.ReplyTo).MaximumLength(500);
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer, Regions regions, CurrentRegion current) : Slice<WriteAppeal, Nothing>
    {
        public override void Configure()
        {
            Put("/sessions/{sessionId}/appeal");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Write the collective appeal. Rewriting it needs If-Match; the first time it may be left out, or be \"0\"");
        }

        public override async Task HandleAsync(WriteAppeal command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.Discussion).ToWrite();
            var stream = await ToWrite(StreamIds.Appeal(at.EventId), ct);
            var proposals = await ListProposals.Read(mediator, session, sealer, at, ct);
            var details = AppealLetter.Details(command.Addressee, command.ReplyTo);
            var text = string.IsNullOrWhiteSpace(command.Text)
                ? AppealLetter.Text(at.Event, await regions.Get(current.Code, ct), details, proposals)
                : command.Text.Trim();
            var key = StreamIds.OfficialKey(at.Slot.Id);
            stream.AppendMany(Decide(at, command.Addressee.Kind!.Value, proposals.Count, await sealer.Seal(key, text, ct), await sealer.SealAll(key, details, ct)).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }

        private async Task<IEventStream<Appeal>> ToWrite(Guid id, CancellationToken ct)
        {
            if (await session.Events.FetchStreamStateAsync(id, ct) is not null)
            {
                return await StreamAtVersion<Appeal>(id, ct);
            }

            if (HttpContext.Request.Headers.IfMatch.Count > 0 && ExpectedVersion() != 0)
            {
                Refuse(Refusal.Stale);
            }

            return await session.Events.FetchForWriting<Appeal>(id, ct);
        }
    }

    internal static Decision<object[]> Decide(SessionAt at, AddresseeKind kind, int proposals, SealedText text, SealedText details) => proposals == 0
        ? NoProposals
        : new object[] { new AppealWritten(at.EventId, at.Slot.Id, kind, text, proposals), new AppealAddressed(details) };
}
