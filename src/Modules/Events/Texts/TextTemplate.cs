using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;

namespace Zarozhdenie.Events.Texts;

/// <summary>Texts of the whole project that the lead edits.</summary>
internal enum TextKind
{
    /// <summary>The announcing text that is suggested to managers (R040, F13).</summary>
    Announcement,

    /// <summary>What the manager says of the project at session 1 (R016).</summary>
    Notes1,

    /// <summary>What the manager says of the project at session 2, from another angle (R028).</summary>
    Notes2,
}

/// <summary>One version of a national text. A version is never changed: the last one holds, the earlier ones can be read.</summary>
/// <param name="Id">Made of kind and number, so that two can't publish the same version.</param>
/// <param name="Kind">Which text.</param>
/// <param name="Number">1 is what the house came with.</param>
/// <param name="Source">Markdown with placeholders.</param>
/// <param name="By">Account that published it.</param>
/// <param name="At">When (UTC).</param>
internal sealed record TextTemplate(Guid Id, TextKind Kind, int Number, string Source, Guid By, DateTimeOffset At)
{
    public static Guid IdOf(TextKind kind, int number) => Idempotency.Derive($"events/text/{kind}/{number}");

    public static Guid StreamOf(TextKind kind) => Idempotency.Derive($"events/text/{kind}");

    /// <summary>The version that holds.</summary>
    public static async Task<TextTemplate> Now(IQuerySession session, TextKind kind, CancellationToken ct) =>
        await session.Query<TextTemplate>().Where(t => t.Kind == kind).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct) ?? First(kind);

    /// <summary>Every version, the last one first.</summary>
    public static async Task<IReadOnlyList<TextTemplate>> All(IQuerySession session, TextKind kind, CancellationToken ct) =>
        [.. await session.Query<TextTemplate>().Where(t => t.Kind == kind).OrderByDescending(t => t.Number).ToListAsync(ct), First(kind)];

    /// <summary>What the house came with.</summary>
    public static TextTemplate First(TextKind kind) => new(IdOf(kind, 1), kind, 1, FirstTexts.Of(kind), Guid.Empty, DateTimeOffset.UnixEpoch);
}

/// <summary>The lead published a version of a national text; in the facts of tenant 00.</summary>
/// <param name="Kind">Which text.</param>
/// <param name="Number">Its number.</param>
/// <param name="Source">Markdown with placeholders; nobody's data.</param>
internal sealed record TextTemplatePublished(TextKind Kind, int Number, [property: NotPersonal] string Source);
