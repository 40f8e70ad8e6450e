using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Forgets a saved segment; the people stay.</summary>
internal sealed record DeleteSegment(Guid SegmentId)
{
    internal sealed class Validator : Validator<DeleteSegment>
    {
        public Validator() => RuleFor(x => x.SegmentId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer) : Slice<DeleteSegment, Nothing>
    {
        public override void Configure()
        {
            Delete("/contacts/segments/{segmentId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Forget a saved segment");
        }

        public override async Task HandleAsync(DeleteSegment command, CancellationToken ct)
        {
            var segment = await session.LoadAsync<Segment>(command.SegmentId, ct).OrNotFound();
            if (ExpectedVersion() != segment.Version)
            {
                throw new StaleException(segment.ChangedBy, segment.ChangedAt);
            }

            session.Delete(segment);
            sealer.Destroy(session, segment.Id);
            await Save(Nothing.Here, ct);
        }
    }
}
