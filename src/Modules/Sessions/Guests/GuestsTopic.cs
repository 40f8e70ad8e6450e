using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Sessions.Guests;

/// <summary>Co-organisers who read the draft of the resolution by a link, remark on it and agree to it.</summary>
internal sealed class GuestsTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<SignOffOpened>("sessions.sign_off_opened")
        .Add<GuestLetterWritten>("sessions.guest_letter_written")
        .Add<DraftRemarked>("sessions.draft_remarked")
        .Add<DraftApproved>("sessions.draft_approved")
        .Add<RemarkConsidered>("sessions.remark_considered");

    public override void Store(StoreOptions store) => store.Projections.Snapshot<SignOff>(SnapshotLifecycle.Inline);

    public override void Services(IServiceCollection services, IConfiguration configuration) => services.AddScoped<GuestLinks>().AddScoped<GuestViews>().AddScoped<GuestLetters>();
}
