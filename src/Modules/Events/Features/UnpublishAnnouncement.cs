using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Closes the public page of the announcement: its link opens nothing any more, also after it is published again.</summary>
internal sealed record UnpublishAnnouncement(Guid EventId)
{
    internal sealed class Validator : Validator<UnpublishAnnouncement>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint : Slice<UnpublishAnnouncement, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/announcement/unpublish");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Close the public page of the announcement");
        }

        public override async Task HandleAsync(UnpublishAnnouncement command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            if (Decide(stream.Aggregate!) is [var closed])
            {
                stream.AppendOne(closed);
            }

            await Save(Nothing.Here, stream, ct);
        }
    }

    /// <summary>Closing it, or nothing where it isn't open.</summary>
    internal static AnnouncementUnpublished[] Decide(PublicEvent state) => state.Publication is { IsOpen: true } ? [new AnnouncementUnpublished(state.Id)] : [];
}
