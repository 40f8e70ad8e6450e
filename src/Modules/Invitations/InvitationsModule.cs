using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Invitations;

/// <summary>Invitations, answers and calls: the funnel from chosen to come.</summary>
public sealed class InvitationsModule : Module
{
    /// <inheritdoc />
    public override IReadOnlyList<Topic> Topics => [new CallsTopic(), new LettersTopic()];

    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<InviteeChosen>("invitations.invitee_chosen").Add<InvitationSent>("invitations.invitation_sent").Add<InvitationAnswered>("invitations.invitation_answered")
        .Add<ConfirmationLapsed>("invitations.confirmation_lapsed")
        .Add<InvitationClosed>("invitations.invitation_closed").Add<InvitationReopened>("invitations.invitation_reopened");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Invitation>(SnapshotLifecycle.Inline);
        store.Schema.For<Invitation>().Index(i => i.PublicEventId).Index(i => i.PersonId);
        store.Projections.Add<InvitationTrailProjection>(ProjectionLifecycle.Async);
        store.Schema.For<InvitationTrail>().Index(t => t.PublicEventId);
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<TrailClock>().AddScoped<OneInvitation>();

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoInvitations.Make(region, services, ct);
}
