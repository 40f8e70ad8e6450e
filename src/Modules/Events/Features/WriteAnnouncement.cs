using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
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

    internal sealed class Endpoint(IQuerySession session, Sealer sealer) : Slice<WriteAnnouncement, GetAnnouncement.Answer>
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
            var text = command.Text.ReplaceLineEndings("\n").Trim();
            stream.AppendOne(Decide(stream.Aggregate!, text, await sealer.Seal(command.EventId, text, ct)).OrRefuse());
            await Save(GetAnnouncement.View(stream.Aggregate! with { Announcement = text }, await TextTemplate.Now(session, TextKind.Announcement, ct)), stream, ct);
        }
    }

    internal static Decision<AnnouncementWritten> Decide(PublicEvent state, string text, SealedText words) =>
        state.Cancelled ? EventRules.Cancelled : new AnnouncementWritten(state.Id, words, Announcing.Missing(state, text).Count == 0, Announcing.Outlived(state, text).Count == 0);
}
