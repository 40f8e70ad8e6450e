using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Features;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations;

/// <summary>Demo invitations: half asked before the day, all answered after it.</summary>
internal static class DemoInvitations
{
    public static async Task Make(DemoRegion demo, IServiceProvider services, CancellationToken ct)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var mediator = services.GetRequiredService<IMediator>();
        var about = await mediator.Send(new FindPublicEvent(demo.EventId), ct) ?? throw new InvalidOperationException("The demo's public event isn't there.");
        var chosen = demo.IsOver || demo.IsToday ? 20 : 18;
        var people = Enumerable.Range(1, chosen).ToDictionary(demo.PersonId);
        var cards = (await mediator.Send(new GetContactCards([.. people.Keys]), ct)).ToDictionary(c => c.Id);
        foreach (var (person, number) in people)
        {
            var card = cards.GetValueOrDefault(person);
            var facts = Facts(demo, number, person, card).ToArray();
            session.Events.StartStream<Invitation>(demo.InvitationId(number), facts);
            var state = Invitation.Create((InviteeChosen)facts[0]).After(facts.Skip(1));
            if (state.IsSent)
            {
                CallQueue.Put(session, demo.Region.Id, state, demo.EventDate, LocalTime.At(demo.EventDate, new TimeOnly(23, 59), demo.Region.Zone()), QueuePlace.Of(state, about, demo.Now, DaysOff.ByLaw));
            }
        }
    }

    private static IEnumerable<object> Facts(DemoRegion demo, int number, Guid person, ContactCard? card)
    {
        IReadOnlyList<SessionKind> sessions = number <= 8 ? [SessionKind.RoundTable] : number <= 14 ? [SessionKind.RoundTable, SessionKind.Discussion] : [SessionKind.Discussion];
        var place = sessions.Contains(SessionKind.Discussion) ? card?.SuggestedPlace ?? DiscussionPlace.Activist : (DiscussionPlace?)null;
        var first = new InviteeChosen(demo.EventId, demo.InvitationId(number), person, sessions, place, card?.Category);
        yield return first;
        if (!demo.IsOver && !demo.IsToday && number > 14)
        {
            yield break;
        }

        var sent = new InvitationSent(demo.EventId, first.InvitationId, ByMail: true);
        yield return sent;
        var state = Invitation.Create(first).Apply(sent);
        foreach (var outcome in Calls(demo, number))
        {
            var call = new ReportCall(state.Id, outcome, outcome == CallOutcome.CallBack ? demo.Now.AddMinutes(-5) : null);
            var facts = ReportCall.Decide(state, call, new Dialled(state.PersonId), null);
            state = state.After(facts);
            foreach (var fact in facts)
            {
                yield return fact;
            }
        }
    }

    // Before the day: a few answers, most calls ahead. On and after it: everybody was called.
    private static CallOutcome[] Calls(DemoRegion demo, int number) => (demo.IsOver || demo.IsToday, number) switch
    {
        (false, 1 or 2 or 3 or 4) => [CallOutcome.Agreed],
        (false, 5) => [CallOutcome.Confirmed],
        (false, 6 or 7) => [CallOutcome.Declined],
        (false, 8) => [CallOutcome.CallBack],
        (false, 9) => [CallOutcome.NoAnswer],
        (false, _) => [],
        (true, <= 8) => [CallOutcome.Agreed, CallOutcome.Confirmed],
        (true, <= 13) => [CallOutcome.Agreed],
        (true, <= 17) => [CallOutcome.Declined],
        (true, 18) when !demo.IsOver => [CallOutcome.NoAnswer],
        (true, 19) when !demo.IsOver => [],
        (true, _) => [CallOutcome.NoAnswer, CallOutcome.Declined],
    };
}
