using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>What to say of the project at each session, and what was said already (R016, R028).</summary>
internal sealed record GetSpeakerNotes(Guid EventId)
{
    /// <summary>The notes.</summary>
    /// <param name="Sessions">Session 1, then session 2.</param>
    internal sealed record Answer(IReadOnlyList<Session> Sessions);

    /// <summary>Notes of one session.</summary>
    /// <param name="Number">1 or 2.</param>
    /// <param name="Html">What stands around the points.</param>
    /// <param name="Points">Points in order.</param>
    internal sealed record Session(int Number, string Html, IReadOnlyList<Point> Points);

    /// <summary>One point.</summary>
    /// <param name="Id">Made of its words.</param>
    /// <param name="Text">What to say.</param>
    /// <param name="Said">Ticked.</param>
    internal sealed record Point(string Id, string Text, bool Said);

    internal sealed class Validator : Validator<GetSpeakerNotes>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<GetSpeakerNotes, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/notes");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "What to say of the project at each session");
        }

        public override async Task HandleAsync(GetSpeakerNotes query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var sessions = new List<Session>();
            foreach (var kind in Enum.GetValues<SessionKind>())
            {
                sessions.Add(View(found, kind, await TextTemplate.Now(session, SpeakerNotes.Kind(kind), ct)));
            }

            await ShowVersioned(new Answer(sessions), (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version, ct);
        }
    }

    internal static Session View(PublicEvent e, SessionKind kind, TextTemplate template)
    {
        var (around, points) = SpeakerNotes.Of(e, kind, template.Source);
        var said = e.NotesSaid.Of(kind);
        return new Session(kind.Number(), Paper.ToHtml(around), [.. points.Select(p => new Point(p.Id, p.Text, said.Contains(p.Id)))]);
    }
}
