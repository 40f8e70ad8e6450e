using Marten;
using MediatR;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Invitations.Reactions;

internal sealed class AnswerGetInvitations(IQuerySession session) : IRequestHandler<GetInvitations, IReadOnlyList<InvitationCard>>
{
    public async Task<IReadOnlyList<InvitationCard>> Handle(GetInvitations request, CancellationToken cancellationToken)
    {
        var invitations = await session.Query<Invitation>()
            .Where(i => i.PublicEventId == request.PublicEventId && i.Stage != Stage.Planned && i.ClosedFor == null)
            .OrderBy(i => i.Id)
            .ToListAsync(cancellationToken);
        return [.. invitations.Select(i => new InvitationCard(i.Id, i.PersonId, i.DeputyId, i.Sessions, i.Stage, i.Place))];
    }
}
