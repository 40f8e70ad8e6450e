using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Records an answer that came by letter, messenger or in person, or corrects one (F36). Stage «sent» takes an answer back. A caller may correct only who they called last. <c>sessions</c> are those of the invitation to which they come; left out, as before.</summary>
internal sealed record RecordAnswer(Guid InvitationId, Stage Stage, AnswerChannel Channel, Deputy? Deputy = null, IReadOnlyList<SessionKind>? Sessions = null)
{
    private static readonly Refusal NotAsked = new("not_asked_to_session", "На эту сессию человека не приглашали.", "The person wasn't asked to this session.", 409, "sessions");
    private static readonly Refusal NotYours = new("held_by_another", "Этого человека обзванивает другой волонтёр.", "Another caller has this person.");

    /// <summary>Where the answer stands now.</summary>
    internal sealed record Answered(Stage Stage, Guid? DeputyId);

    internal sealed class Validator : Validator<RecordAnswer>
    {
        public Validator()
        {
            RuleFor(x => x.InvitationId).NotEmpty();
            RuleFor(x => x.Stage).NotEqual(Stage.Planned).WithMessage(_ => Say("Так отметить нельзя: приглашение уже отправлено.", "Not possible: the invitation is sent."));
            RuleFor(x => x.Deputy!.FullName).NotEmpty().MaximumLength(200).When(x => x.Deputy is not null);
            RuleFor(x => x.Deputy!.Phone).MaximumLength(40).When(x => x.Deputy is not null);
            RuleFor(x => x.Sessions).Must(s => s is null or { Count: > 0 }).WithMessage(_ => Say("Выберите хотя бы одну сессию.", "Choose at least one session."));
            RuleFor(x => x.Sessions).Null().When(x => x.Stage is Stage.Declined or Stage.Sent);
            RuleFor(x => x.Deputy).Null().When(x => x.Stage is Stage.Declined or Stage.Sent);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, CallQueue queue, Caller caller, TimeProvider clock) : Slice<RecordAnswer, Answered>
    {
        public override void Configure()
        {
            Post("/invitations/{invitationId}/answers");
            Allow(Role.Manager, Role.Caller);
            Summary(s => s.Summary = "Record an answer to an invitation");
        }

        public override async Task HandleAsync(RecordAnswer command, CancellationToken ct)
        {
            var asked = await session.Standing(command.InvitationId, ct).OrNotFound();
            await session.GoTogether(asked.PublicEventId, ct);
            var stream = await StreamOf<Invitation>(asked.Id, ct);
            var (state, now) = (stream.Aggregate!, clock.GetUtcNow());
            if (!caller.Is(Role.Manager) && (await queue.HolderOf(command.InvitationId, ct))?.By != caller.Id)
            {
                Refuse(NotYours);
            }

            var deputy = await command.Deputy.Keep(mediator, DerivedId("deputy"), state, ct);
            if (Decide(state, command, deputy).OrRefuse() is { } fact)
            {
                stream.AppendOne(fact);
                var about = await mediator.Send(new FindPublicEvent(state.PublicEventId), ct).OrNotFound();
                var after = state.Apply(fact);
                await queue.Put(session, after, about, now, ct);
                state = after;
            }

            await Save(new Answered(state.Stage, state.DeputyId), stream, ct);
        }
    }

    internal static Decision<InvitationAnswered?> Decide(Invitation state, RecordAnswer command, Guid? deputyId) =>
        !state.IsSent ? InvitationRules.NotSentYet
        : command.Sessions?.Except(state.AskedTo).Any() == true ? NotAsked
        : state.AnswerTo(command.Stage, command.Channel, deputyId, command.Sessions is { } sessions ? [.. state.AskedTo.Where(sessions.Contains)] : null);
}
