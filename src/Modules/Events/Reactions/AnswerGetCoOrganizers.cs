using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events.Reactions;

/// <summary>Who holds a public event together with the manager, and which of their links opens.</summary>
internal sealed class AnswerGetCoOrganizers(IQuerySession session) : IRequestHandler<GetCoOrganizers, IReadOnlyList<CoOrganizerCard>>
{
    public async Task<IReadOnlyList<CoOrganizerCard>> Handle(GetCoOrganizers request, CancellationToken cancellationToken) =>
        [.. (await session.LoadAsync<PublicEvent>(request.PublicEventId, cancellationToken))?.CoOrganizers.Select(c => new CoOrganizerCard(c.PersonId, c.OrganizationId, c.Link)) ?? []];
}
