using MediatR;
using Zarozhdenie.Contracts.Events;

namespace Zarozhdenie.Contracts.Invitations;

/// <summary>Asks how the invitation letter reads to somebody asked to both sessions (F48); the public event may be made up, nothing is sent or kept.</summary>
/// <param name="About">The public event with its announcing text.</param>
public sealed record ShowInvitationLetter(PublicEventCard About) : IRequest<InvitationLetter>;

/// <summary>The letter; its answer link leads nowhere and the addressee is nobody.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Html">Body as HTML, cleaned.</param>
public sealed record InvitationLetter(string Subject, string Html);
