using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Takes a contact off an item of the reference list.</summary>
internal sealed record UnlinkReference(Guid LinkId)
{
    internal sealed class Validator : Validator<UnlinkReference>
    {
        public Validator() => RuleFor(x => x.LinkId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session) : Slice<UnlinkReference, Nothing>
    {
        public override void Configure()
        {
            Delete("/contacts/coverage/links/{linkId}");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Take a contact off an item of the reference list");
        }

        public override async Task HandleAsync(UnlinkReference command, CancellationToken ct)
        {
            var link = await session.LoadAsync<ReferenceLink>(command.LinkId, ct).OrNotFound();
            session.Delete(link);
            session.Events.Append(link.Id, new ReferenceUnlinked(link.ItemId, link.PersonId, link.OrganizationId));
            await Save(Nothing.Here, ct);
        }
    }
}
