using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Events.Reactions;

internal sealed class AnswerGetPeopleWithRoles(IQuerySession session) : IRequestHandler<GetPeopleWithRoles, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(GetPeopleWithRoles request, CancellationToken cancellationToken)
    {
        var roles = await session.Query<PublicEvent>().Select(e => new { e.LeaderId, e.ModeratorId }).ToListAsync(cancellationToken);
        return [.. roles.SelectMany(r => new[] { r.LeaderId, r.ModeratorId }).OfType<Guid>().Intersect(request.PersonIds)];
    }
}
