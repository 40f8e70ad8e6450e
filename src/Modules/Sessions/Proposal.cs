using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Sessions;

/// <summary>A proposal was reworded; all texts sealed with the public event's key.</summary>
internal sealed record ProposalChanged(SealedText Problem, SealedText? Need, SealedText Measure, IReadOnlyList<Guid> AuthorIds);

/// <summary>A proposal of session 2: hot problem, need, measure (R024, R026, R029).</summary>
internal sealed record Proposal(
    Guid Id,
    Guid PublicEventId,
    Guid SessionId,
    int Number,
    SealedText Problem,
    SealedText? Need,
    SealedText Measure,
    IReadOnlyList<Guid> AuthorIds,
    bool Removed)
{
    public static Proposal Create(ProposalAdded f) => new(f.ProposalId, f.PublicEventId, f.SessionId, f.Number, f.Problem, f.Need, f.Measure, f.AuthorIds, false);

    public Proposal Apply(ProposalChanged f) => this with { Problem = f.Problem, Need = f.Need, Measure = f.Measure, AuthorIds = f.AuthorIds };

    public Proposal Apply(ProposalRemoved _) => this with { Removed = true };
}
