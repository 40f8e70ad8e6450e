using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Access;

/// <summary>Somebody wrote down which days were transferred, and why: the Government's decree. In the facts of tenant 00.</summary>
internal sealed record TransferredDaysSet(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Working, [property: NotPersonal] string? Reason = null)
{
    /// <summary>Stream of these edits.</summary>
    public static readonly Guid Stream = Idempotency.Derive("access/transferred-days");
}
