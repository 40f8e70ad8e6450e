using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Takes out a proposal that was written down by mistake.</summary>
internal sealed record RemoveProposal(Guid SessionId, Guid ProposalId)
{
    internal sealed class Validator : Validator<RemoveProposal>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.ProposalId).NotEmpty();
        }
    }

    internal sealed class Endpoint(IMediator mediator) : Slice<RemoveProposal, Nothing>
    {
        public override void Configure()
        {
            Delete("/sessions/{sessionId}/proposals/{proposalId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Take out a proposal");
        }

        public override async Task HandleAsync(RemoveProposal command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.Discussion).ToWrite();
            var stream = await StreamAtVersion<Proposal>(command.ProposalId, ct);
            stream.AppendOne(Decide(stream.Aggregate!, at.Slot.Id).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<ProposalRemoved> Decide(Proposal state, Guid sessionId) =>
        state.SessionId != sessionId || state.Removed ? Refusal.NotFound : new ProposalRemoved(state.PublicEventId, state.SessionId, state.Id);
}
