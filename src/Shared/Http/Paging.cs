namespace Zarozhdenie.Shared.Http;

/// <summary>A page of a list; <paramref name="Next"/> is what to send as <c>after</c> for the next one, null on the last (design: cursor paging).</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">Cursor, or null.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Making pages.</summary>
public static class Paging
{
    /// <summary>Largest page.</summary>
    public const int Most = 200;

    /// <summary>The limit asked for, clamped to 1–200; 50 when none was.</summary>
    public static int Clamp(int? limit) => Math.Clamp(limit ?? 50, 1, Most);

    /// <summary>Makes a page of rows read with one more than the limit.</summary>
    public static Page<T> Page<T>(IReadOnlyList<T> rows, int limit, Func<T, string> cursor) =>
        rows.Count > limit ? new Page<T>([.. rows.Take(limit)], cursor(rows[limit - 1])) : new Page<T>(rows, null);
}
