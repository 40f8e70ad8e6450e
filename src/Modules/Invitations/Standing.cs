using Marten;

namespace Zarozhdenie.Invitations;

/// <summary>Follows closed invitations to the one that stands.</summary>
internal static class StandingInvitations
{
    private const int Longest = 10;

    /// <summary>The invitation that stands for this one: itself unless it was closed. Null where there is none.</summary>
    public static async Task<Invitation?> Standing(this IQuerySession session, Guid id, CancellationToken ct)
    {
        var invitation = await session.LoadAsync<Invitation>(id, ct);
        for (var step = 0; step < Longest && invitation?.ClosedFor is { } next; step++)
        {
            invitation = await session.LoadAsync<Invitation>(next, ct);
        }

        return invitation;
    }
}
