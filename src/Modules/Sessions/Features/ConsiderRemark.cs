using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Marks a co-organiser's remark as considered, or takes the mark back: always the state meant, never a switch (R054, F12).</summary>
internal sealed record ConsiderRemark(Guid SessionId, Guid RemarkId, bool? Considered)
{
    internal sealed class Validator : Validator<ConsiderRemark>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.RemarkId).NotEmpty();
            RuleFor(x => x.Considered).NotNull();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session) : Slice<ConsiderRemark, Nothing>
    {
        public override void Configure()
        {
            Put("/sessions/{sessionId}/sign-off/remarks/{remarkId}");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Mark a remark as considered, or not. Absolute and idempotent: it needs no If-Match, a remark that comes meanwhile doesn't stand in its way");
        }

        public override async Task HandleAsync(ConsiderRemark command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.RoundTable);
            var held = await session.HoldSignOff(at.EventId, ct);
            held.Stream.AppendMany(Decide(held.State, command.RemarkId, command.Considered!.Value).OrRefuse());
            await Save(Nothing.Here, ct);
        }
    }

    internal static Decision<RemarkConsidered[]> Decide(SignOff state, Guid remarkId, bool considered) =>
        state.Remarks.FirstOrDefault(r => r.Id == remarkId) is not { } remark ? Refusal.NotFound
        : remark.ConsideredAt is not null == considered ? Array.Empty<RemarkConsidered>()
        : new[] { new RemarkConsidered(state.PublicEventId, remarkId, considered) };
}
