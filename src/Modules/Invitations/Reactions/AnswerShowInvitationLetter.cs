using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Letters;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Writes the letter to nobody in particular, as the real one is written.</summary>
internal sealed class AnswerShowInvitationLetter(LetterWriter letters) : IRequestHandler<ShowInvitationLetter, InvitationLetter>
{
    private static readonly ContactCard Somebody = new(Guid.Empty, "Имя Отчество", "Имя Отчество", null, null, null, null, [], [], false, true, null);

    public async Task<InvitationLetter> Handle(ShowInvitationLetter request, CancellationToken cancellationToken)
    {
        var invitation = Invitation.Create(new InviteeChosen(request.About.Id, Guid.Empty, Guid.Empty, [SessionKind.RoundTable, SessionKind.Discussion], null, null));
        var words = await letters.SignedBy("региональный менеджер").Compose(request.About, invitation, Somebody, LetterWriter.NoLink, cancellationToken);
        return new InvitationLetter(words.Subject, words.Html);
    }
}
