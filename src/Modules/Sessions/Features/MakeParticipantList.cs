using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The manager says that the list of participants of a session is ready (step 5, R049).</summary>
internal sealed record MakeParticipantList(Guid SessionId)
{
    public static readonly Refusal Empty = new("participant_list_empty", "В списке пока никого нет: сначала пригласите участников.", "Nobody is on the list yet: invite participants first.");

    internal sealed class Validator : Validator<MakeParticipantList>
    {
        public Validator() => RuleFor(x => x.SessionId).NotEmpty();
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session) : Slice<MakeParticipantList, Nothing>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/participants/list");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Record that the list of participants is ready");
        }

        public override async Task HandleAsync(MakeParticipantList command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).ToWrite();
            var people = await Participant.Of(mediator, session, at, ct);
            var held = await session.HoldAttendance(at, ct);
            held.Stream.AppendMany(Decide(held.State, at.Slot.Id, people.Count).OrRefuse());
            await Save(Nothing.Here, held.Stream, ct);
        }
    }

    /// <summary>Nothing new when the same list was made before.</summary>
    internal static Decision<ParticipantListMade[]> Decide(Attendance state, Guid sessionId, int people) =>
        people == 0 ? Empty
        : state.Lists.TryGetValue(sessionId, out var before) && before == people ? Array.Empty<ParticipantListMade>()
        : new[] { new ParticipantListMade(state.PublicEventId, sessionId, people) };
}
