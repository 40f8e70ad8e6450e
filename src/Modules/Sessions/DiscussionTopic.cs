using JasperFx.Events.Projections;
using Marten;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Sessions;

/// <summary>What comes of session 2: proposals and the appeal.</summary>
internal sealed class DiscussionTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<ProposalAdded>("sessions.proposal_added")
        .Add<ProposalChanged>("sessions.proposal_changed")
        .Add<ProposalRemoved>("sessions.proposal_removed")
        .Add<AppealWritten>("sessions.appeal_written")
        .Add<AppealAddressed>("sessions.appeal_addressed");

    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Proposal>(SnapshotLifecycle.Inline);
        store.Projections.Snapshot<Appeal>(SnapshotLifecycle.Inline);
        store.Schema.For<Proposal>().Index(p => p.PublicEventId);
    }
}
