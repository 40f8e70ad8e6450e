using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Lets a person of the call queue go without a call; they wait for another caller at once (F39).</summary>
internal sealed record ReleaseCall(Guid InvitationId)
{
    private static readonly Refusal NotHeld = new("held_by_another", "Этого человека взял другой волонтёр.", "Another caller has this person.");

    internal sealed class Validator : Validator<ReleaseCall>
    {
        public Validator() => RuleFor(x => x.InvitationId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, CallQueue queue, Caller caller) : Slice<ReleaseCall, Nothing>
    {
        public override void Configure()
        {
            Post("/invitations/{invitationId}/release");
            Allow(Role.Manager, Role.Caller);
            Summary(s => s.Summary = "Let a person of the call queue go");
        }

        public override async Task HandleAsync(ReleaseCall command, CancellationToken ct)
        {
            await session.LoadAsync<Invitation>(command.InvitationId, ct).OrNotFound();
            if (!await queue.Release(caller.Id, command.InvitationId, ct))
            {
                Refuse(NotHeld);
            }

            await Save(Nothing.Here, ct);
        }
    }
}
