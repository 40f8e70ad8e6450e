using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events.Features;

/// <summary>Ticks what was said of the project at a session (R016, R028): the whole list anew.</summary>
internal sealed record TickSpeakerNotes(Guid EventId, int Number, IReadOnlyList<string> Said)
{
    private const int Most = 200;

    internal sealed class Validator : Validator<TickSpeakerNotes>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Number).InclusiveBetween(1, 2);
            RuleFor(x => x.Said).NotNull().Must(s => s is null || s.Count <= Most).WithMessage(_ => Say($"Не больше {Most} пунктов.", $"At most {Most} points."));
        }
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<TickSpeakerNotes, Nothing>
    {
        public override void Configure()
        {
            Put("/events/public-events/{eventId}/notes/{number}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Tick what was said of the project at session 1 or 2");
        }

        public override async Task HandleAsync(TickSpeakerNotes command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var kind = SessionNames.Kind(command.Number);
            var (_, points) = SpeakerNotes.Of(stream.Aggregate!, kind, (await TextTemplate.Now(session, SpeakerNotes.Kind(kind), ct)).Source);
            if (Decide(stream.Aggregate!, kind, command.Said, points).OrRefuse() is [var ticked])
            {
                stream.AppendOne(ticked);
            }

            await Save(Nothing.Here, stream, ct);
        }
    }

    /// <summary>The ticks, or nothing where they stand already; what is no point of the notes is left out.</summary>
    internal static Decision<NotesTicked[]> Decide(PublicEvent state, SessionKind kind, IReadOnlyList<string> said, IReadOnlyList<NotePoint> points)
    {
        var known = points.Select(p => p.Id).Where(said.Contains).ToArray();
        return state.Cancelled ? EventRules.Cancelled
            : known.SequenceEqual(state.NotesSaid.Of(kind), StringComparer.Ordinal) ? []
            : new[] { new NotesTicked(state.Id, kind, known) };
    }
}
