using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The announcing text, what it lacks against the plan as it is now, and a suggestion (R040, F13).</summary>
internal sealed record GetAnnouncement(Guid EventId)
{
    /// <summary>The text (null until written), the facts it lacks, a text made of the four facts, and how it looks as HTML.</summary>
    internal sealed record Answer(string? Text, IReadOnlyList<RequiredFact> Missing, string Suggested, string Html);

    internal sealed class Validator : Validator<GetAnnouncement>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<GetAnnouncement, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/announcement");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "The announcement and what it lacks");
        }

        public override async Task HandleAsync(GetAnnouncement query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound().Opened(sealer, ct);
            await ShowVersioned(View(found, await TextTemplate.Now(session, TextKind.Announcement, ct)), (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version, ct);
        }
    }

    internal static Answer View(PublicEvent e, TextTemplate template)
    {
        var suggested = Announcing.Suggest(e, template.Source);
        return new Answer(e.Announcement, Announcing.Missing(e, e.Announcement), suggested, Paper.ToHtml(e.Announcement ?? suggested));
    }
}
