using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Access;

/// <summary>Somebody wrote down which days were transferred. In the facts of tenant 00.</summary>
internal sealed record TransferredDaysSet(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Working)
{
    /// <summary>Stream of these edits.</summary>
    public static readonly Guid Stream = Idempotency.Derive("access/transferred-days");
}
