using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Opens the public page of the announcement (F100): unlisted, for whoever gets the link.</summary>
internal sealed record PublishAnnouncement(Guid EventId)
{
    private static readonly Refusal NotWritten = new("announcement_not_written", "Сначала сохраните анонс.", "Save the announcement first.");

    /// <summary>The page.</summary>
    /// <param name="Url">Its address: nobody guesses it, and search engines don't list it.</param>
    internal sealed record Published(string Url);

    internal sealed class Validator : Validator<PublishAnnouncement>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(Signer signer, HouseSettings house, Regions regions, CurrentRegion current) : Slice<PublishAnnouncement, Published>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/announcement/publish");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Open the public page of the announcement");
        }

        public override async Task HandleAsync(PublishAnnouncement command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            await regions.TakingPart(current.Code, ct);
            var after = stream.Aggregate!;
            if (Decide(after).OrRefuse() is [var published])
            {
                stream.AppendOne(published);
                after = after.Apply(published);
            }

            await Save(new Published((await signer.LinkOf(house, current.Code, after, ct))!), stream, ct);
        }
    }

    /// <summary>The publication, or nothing where it is open already.</summary>
    internal static Decision<AnnouncementPublished[]> Decide(PublicEvent state) =>
        state.Cancelled ? EventRules.Cancelled
        : state.SealedAnnouncement is null ? NotWritten
        : state.Publication is { IsOpen: true } ? []
        : new[] { new AnnouncementPublished(state.Id, (state.Publication?.Number ?? 0) + 1) };
}
