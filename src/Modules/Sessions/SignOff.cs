using JasperFx.Events;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Sessions;

/// <summary>The agreement round on the draft began: apart from the draft, so that a co-organiser's word never stands in the way of whoever edits it.</summary>
/// <param name="PublicEventId">Public event id.</param>
internal sealed record SignOffOpened(Guid PublicEventId);

/// <summary>A letter with the guest link was written to a co-organiser.</summary>
/// <param name="PublicEventId">Public event id.</param>
/// <param name="PersonId">Contact id.</param>
/// <param name="Link">Number of the link that it holds.</param>
internal sealed record GuestLetterWritten(Guid PublicEventId, Guid PersonId, int Link);

/// <summary>A remark on the draft.</summary>
internal sealed record DraftRemark(Guid Id, Guid PersonId, SealedText Text, int Edition, DateTimeOffset At, DateTimeOffset? ConsideredAt);

/// <summary>To which words somebody agreed.</summary>
internal sealed record DraftApproval(string Wording, int Edition, DateTimeOffset At);

/// <summary>The letter that was written last.</summary>
internal sealed record GuestLetter(int Link, DateTimeOffset At);

/// <summary>What the co-organisers said to the draft of the resolution (R054, F12).</summary>
internal sealed record SignOff(Guid Id, Guid PublicEventId)
{
    /// <summary>The oldest first.</summary>
    public IReadOnlyList<DraftRemark> Remarks { get; init; } = [];

    /// <summary>By contact: the last words they agreed to.</summary>
    public IReadOnlyDictionary<Guid, DraftApproval> Approvals { get; init; } = new Dictionary<Guid, DraftApproval>();

    /// <summary>By contact.</summary>
    public IReadOnlyDictionary<Guid, GuestLetter> Letters { get; init; } = new Dictionary<Guid, GuestLetter>();

    public static SignOff Create(SignOffOpened f) => new(StreamIds.SignOff(f.PublicEventId), f.PublicEventId);

    public SignOff Apply(IEvent<DraftRemarked> e) => this with { Remarks = [.. Remarks, new DraftRemark(e.Data.RemarkId, e.Data.PersonId, e.Data.Text, e.Data.Edition, e.Timestamp, null)] };

    public SignOff Apply(IEvent<DraftApproved> e) => this with { Approvals = new Dictionary<Guid, DraftApproval>(Approvals) { [e.Data.PersonId] = new(e.Data.Wording, e.Data.Edition, e.Timestamp) } };

    public SignOff Apply(IEvent<RemarkConsidered> e) => this with
    {
        Remarks = [.. Remarks.Select(r => r.Id == e.Data.RemarkId ? r with { ConsideredAt = e.Data.Considered ? e.Timestamp : null } : r)],
    };

    public SignOff Apply(IEvent<GuestLetterWritten> e) => this with { Letters = new Dictionary<Guid, GuestLetter>(Letters) { [e.Data.PersonId] = new(e.Data.Link, e.Timestamp) } };
}

/// <summary>The agreement round, held to add to it.</summary>
internal sealed record HeldSignOff(IEventStream<SignOff> Stream, SignOff State);

internal static class SignOffExtensions
{
    /// <summary>Takes the agreement round to add to it; the next one waits until this one is saved.</summary>
    public static async Task<HeldSignOff> HoldSignOff(this IDocumentSession session, Guid publicEventId, CancellationToken ct)
    {
        await session.QueueFor(publicEventId, ct);
        var stream = await session.Events.FetchForWriting<SignOff>(StreamIds.SignOff(publicEventId), ct);
        if (stream.Aggregate is { } state)
        {
            return new HeldSignOff(stream, state);
        }

        var opened = new SignOffOpened(publicEventId);
        stream.AppendOne(opened);
        return new HeldSignOff(stream, SignOff.Create(opened));
    }

    /// <summary>What was said so far, to read.</summary>
    public static async Task<SignOff> SignOffOf(this IQuerySession session, Guid publicEventId, CancellationToken ct) =>
        await session.LoadAsync<SignOff>(StreamIds.SignOff(publicEventId), ct) ?? SignOff.Create(new SignOffOpened(publicEventId));
}
