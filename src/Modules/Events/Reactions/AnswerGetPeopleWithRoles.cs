using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events.Reactions;

internal sealed class AnswerGetPeopleWithRoles(IQuerySession session) : IRequestHandler<GetPeopleWithRoles, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(GetPeopleWithRoles request, CancellationToken cancellationToken)
    {
        var all = await session.Query<PublicEvent>().ToListAsync(cancellationToken);
        var venues = await session.Query<RegionVenue>().Where(v => v.ContactId != null).ToListAsync(cancellationToken);
        return [.. all.SelectMany(e => e.People()).Concat(venues.Select(v => v.ContactId).OfType<Guid>()).Intersect(request.PersonIds)];
    }
}
