using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Rewords a proposal (F66).</summary>
internal sealed record EditProposal(Guid SessionId, Guid ProposalId, string Problem, string Measure, string? Need = null, IReadOnlyList<Guid>? Authors = null)
{
    internal sealed class Validator : Validator<EditProposal>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.ProposalId).NotEmpty();
            RuleFor(x => x.Problem).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.Need).MaximumLength(2000);
            RuleFor(x => x.Measure).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.Authors!.Count).LessThanOrEqualTo(100).When(x => x.Authors is not null).OverridePropertyName("authors");
        }
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer) : Slice<EditProposal, Nothing>
    {
        public override void Configure()
        {
            Put("/sessions/{sessionId}/proposals/{proposalId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Reword a proposal; its version is in the list");
        }

        public override async Task HandleAsync(EditProposal command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.Discussion).ToWrite();
            await ProposalRules.CheckAuthors(mediator, session, at, command.Authors ?? [], ct);
            var stream = await StreamAtVersion<Proposal>(command.ProposalId, ct);
            var words = await ProposalRules.Seal(sealer, at, command.Problem, command.Need, command.Measure, command.Authors, ct);
            stream.AppendOne(Decide(stream.Aggregate!, at.Slot.Id, words).OrRefuse());
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<ProposalChanged> Decide(Proposal state, Guid sessionId, ProposalChanged words) =>
        state.SessionId != sessionId || state.Removed ? Refusal.NotFound : words;
}
