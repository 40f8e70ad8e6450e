using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Invitations.Jobs;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Invitations;

/// <summary>Invitations, answers and calls: the funnel from chosen to come.</summary>
public sealed class InvitationsModule : Module
{
    /// <inheritdoc />
    public override void Facts(FactNames facts) => facts
        .Add<InviteeChosen>("invitations.invitee_chosen")
        .Add<InvitationSent>("invitations.invitation_sent")
        .Add<InvitationAnswered>("invitations.invitation_answered")
        .Add<CallReported>("invitations.call_reported")
        .Add<InvitationClosed>("invitations.invitation_closed")
        .Add<InvitationReopened>("invitations.invitation_reopened")
        .Add<CallAsked>("invitations.call_asked")
        .Add<ChangeToTell>("invitations.change_to_tell")
        .Add<LetterCameBack>("invitations.letter_came_back");

    /// <inheritdoc />
    public override void Store(StoreOptions store)
    {
        store.Projections.Snapshot<Invitation>(SnapshotLifecycle.Inline);
        store.Schema.For<Invitation>().Index(i => i.PublicEventId).Index(i => i.PersonId);
        store.Projections.Add<InvitationTrailProjection>(ProjectionLifecycle.Async);
        store.Schema.For<InvitationTrail>().Index(t => t.PublicEventId);
        store.Storage.ExtendedSchemaObjects.Add(CallQueue.Table());
    }

    /// <inheritdoc />
    public override void Services(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<TrailClock>().AddScoped<CallQueue>().AddScoped<OneInvitation>().AddScoped<LetterWriter>().AddScoped<NoticeWriter>().AddScoped<InviteeCalendar>().AddScoped<EventNews>().AddScoped<AnswerLinks>().AddScoped<AnswerViews>();

    /// <inheritdoc />
    public override void Jobs(RecurringJobs jobs) => jobs.Add<CallReminder>("invitations.call-reminder", "*/10 * * * *");

    /// <inheritdoc />
    public override Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => DemoInvitations.Make(region, services, ct);
}
