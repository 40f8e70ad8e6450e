using Marten;
using MediatR;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Invitations;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>A place that a list suggested is for the invitation it was uploaded for: the first one uses it up, no other event sees it (design: personal data).</summary>
internal sealed class WhenPlaceIsUsed(IDocumentSession session) : INotificationHandler<InviteeChosen>
{
    public async Task Handle(InviteeChosen notification, CancellationToken cancellationToken)
    {
        var (named, today) = (notification.PersonId, await session.Today(notification.PersonId, cancellationToken));
        session.DeleteWhere<ImportSuggestion>(s => s.PersonId == named || s.PersonId == today);
    }
}
