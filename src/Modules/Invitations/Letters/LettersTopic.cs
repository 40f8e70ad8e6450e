using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Invitations.Letters;

/// <summary>Letters to invitees, the pages behind their links, and word of changes.</summary>
internal sealed class LettersTopic : Topic
{
    public override void Facts(FactNames facts) => facts.Add<LetterCameBack>("invitations.letter_came_back").Add<InviteeOptedOut>("invitations.invitee_opted_out");

    public override void Services(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<LetterWriter>()
        .AddScoped<NoticeWriter>()
        .AddScoped<InviteeCalendar>()
        .AddScoped<EventNews>()
        .AddScoped<AnswerLinks>()
        .AddScoped<AnswerViews>();
}
