using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Writes the announcing text (R040, F13); a text that lacks a fact is kept too, and told what it lacks.</summary>
internal sealed record WriteAnnouncement(Guid EventId, string Text)
{
    internal sealed class Validator : Validator<WriteAnnouncement>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Text).NotEmpty().Words(10_000);
        }
    }

    internal sealed class Endpoint : Slice<WriteAnnouncement, GetAnnouncement.Answer>
    {
        public override void Configure()
        {
            Put("/events/public-events/{eventId}/announcement");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Write the announcement");
        }

        public override async Task HandleAsync(WriteAnnouncement command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var written = Decide(stream.Aggregate!, command).OrRefuse();
            stream.AppendOne(written);
            await Save(GetAnnouncement.View(stream.Aggregate! with { Announcement = written.Text }), stream, ct);
        }
    }

    internal static Decision<AnnouncementWritten> Decide(PublicEvent state, WriteAnnouncement command)
    {
        var text = command.Text.ReplaceLineEndings("\n").Trim();
        return state.Cancelled ? EventRules.Cancelled : new AnnouncementWritten(state.Id, text, Announcing.Missing(state, text).Count == 0);
    }
}
