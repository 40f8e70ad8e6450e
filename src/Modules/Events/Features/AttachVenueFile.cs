using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Puts in the paper of the agreement (F11): PDF, JPG, PNG or DOCX by content; it takes the place of a former one.</summary>
internal sealed record AttachVenueFile(Guid EventId, IFormFile File)
{
    public static readonly Refusal NothingRecorded = new("venue_not_recorded", "Сначала запишите, кого спросили об этой площадке на этот день и часы, потом приложите письмо.", "First record whom you asked for this venue, day and hours, then attach the letter.");

    /// <summary>The file's id.</summary>
    internal sealed record Attached(Guid Id);

    internal sealed class Validator : Validator<AttachVenueFile>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.File).NotNull();
        }
    }

    internal sealed class Endpoint(IDocumentSession session, EventFiles files, Sealer sealer) : Slice<AttachVenueFile, Attached>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/venue-agreement/files");
            AllowFileUploads();
            Allow(Role.Manager);
            ChangesVersion();
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Attach the letter about the room");
        }

        public override async Task HandleAsync(AttachVenueFile command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var state = stream.Aggregate!;
            if (command.File.Length > FileKinds.MostBytes)
            {
                Refuse(FileKinds.TooHeavy);
            }

            using var bytes = new MemoryStream((int)command.File.Length);
            await command.File.CopyToAsync(bytes, ct);
            var attached = Decide(state, FileKinds.Of(bytes.ToArray()).OrRefuse(), NewId()).OrRefuse();
            if (state.Agreement?.File is { } former)
            {
                files.Remove(session, former.Id);
            }

            files.Add(session, attached.FileId, state.Id, await sealer.Seal(state.Id, bytes.ToArray(), ct));
            stream.AppendOne(attached);
            await Created(new Attached(attached.FileId), $"/api/v1/events/public-events/{state.Id}/venue-agreement/files/{attached.FileId}", ct, stream.CurrentVersion ?? 1);
        }
    }

    internal static Decision<VenueFileAttached> Decide(PublicEvent state, FileKind kind, Guid id) =>
        state.Cancelled ? EventRules.Cancelled
        : state.Agreement is not { } said || !said.IsFor(state) ? NothingRecorded
        : new VenueFileAttached(state.Id, id, kind);
}
