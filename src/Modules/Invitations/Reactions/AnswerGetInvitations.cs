using Marten;
using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Invitations.Reactions;

internal sealed class AnswerGetInvitations(IQuerySession session)
    : IRequestHandler<GetInvitations, IReadOnlyList<InvitationCard>>, IRequestHandler<GetInvitationsOf, IReadOnlyDictionary<Guid, IReadOnlyList<InvitationCard>>>
{
    public async Task<IReadOnlyList<InvitationCard>> Handle(GetInvitations request, CancellationToken cancellationToken) =>
        (await Handle(new GetInvitationsOf([request.PublicEventId]), cancellationToken)).GetValueOrDefault(request.PublicEventId, []);

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<InvitationCard>>> Handle(GetInvitationsOf request, CancellationToken cancellationToken)
    {
        var ids = request.PublicEventIds.ToArray();
        var invitations = await session.Query<Invitation>()
            .Where(i => i.PublicEventId.IsOneOf(ids) && i.Stage != Stage.Planned && i.ClosedFor == null)
            .OrderBy(i => i.Id)
            .ToListAsync(cancellationToken);
        return invitations.GroupBy(i => i.PublicEventId).ToDictionary(
            of => of.Key,
            of => (IReadOnlyList<InvitationCard>)[.. of.Select(i => new InvitationCard(i.Id, i.PersonId, i.DeputyId, i.Sessions, i.Stage, i.Place))]);
    }
}
