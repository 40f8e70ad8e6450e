using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Invitations.Features;

/// <summary>How many to invite so that the target comes (R046–R048, F33). Confidence as a share (0.8) or in percent (80); «invited» asks what to expect of that many.</summary>
internal sealed record PlanInvitations(int Target, double Confidence, int? Invited = null)
{
    /// <summary>The plan; low and high are the 10–90 % range of those who come.</summary>
    internal sealed record Plan(int Target, double Confidence, int Invite, double Expected, int Low, int High, string Sentence, History History, Forecast? Forecast);

    /// <summary>The region's own past: what the model learnt from.</summary>
    internal sealed record History(int Sent, int Attended);

    /// <summary>What a given number of invitations brings; the probability is that of reaching the target.</summary>
    internal sealed record Forecast(int Invited, double Expected, int Low, int High, double Probability);

    internal sealed class Validator : Validator<PlanInvitations>
    {
        public Validator()
        {
            RuleFor(x => x.Target).InclusiveBetween(1, Planner.MostTarget);
            RuleFor(x => x.Confidence).Must(c => c is >= 0.5 and <= 0.99 or >= 50 and <= 99)
                .WithMessage(_ => Say("Вероятность бывает от 50 до 99 %.", "The probability is between 50 and 99 %."));
            RuleFor(x => x.Invited).InclusiveBetween(0, 10 * Planner.MostTarget);
        }
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<PlanInvitations, Plan>
    {
        public override void Configure()
        {
            Get("/invitations/planner");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "How many to invite for a target of attendees");
        }

        public override async Task HandleAsync(PlanInvitations query, CancellationToken ct)
        {
            var yesterday = (await regions.Get(current.Code, ct)).Today(clock.GetUtcNow()).AddDays(-1);
            var past = await mediator.Send(new GetPublicEventsBetween(new DateOnly(2020, 1, 1), yesterday), ct);
            await Show(Decide(query, await HistoryOf([.. past.Select(e => e.Id)], ct)), ct);
        }

        // An event whose attendance nobody recorded teaches nothing.
        private async Task<History> HistoryOf(Guid[] eventIds, CancellationToken ct)
        {
            var marked = await session.Query<InvitationTrail>().Where(t => t.PublicEventId.IsOneOf(eventIds) && t.Came != null).ToListAsync(ct);
            var recorded = marked.Select(t => t.PublicEventId).Distinct().ToArray();
            var sent = await session.Query<Invitation>().CountAsync(i => i.PublicEventId.IsOneOf(recorded) && i.Stage != Stage.Planned && i.ClosedFor == null, ct);
            return new History(sent, marked.Count(t => t.Came == true));
        }
    }

    internal static Plan Decide(PlanInvitations query, History history)
    {
        var confidence = query.Confidence > 1 ? query.Confidence / 100 : query.Confidence;
        var planner = Planner.For(history.Sent, history.Attended);
        var invite = planner.Invite(query.Target, confidence);
        var expected = planner.Expect(invite);
        return new Plan(query.Target, confidence, invite, Math.Round(expected.Expected, 1), expected.Low, expected.High, Planner.Sentence(query.Target, confidence, invite), history, Of(planner, query));
    }

    private static Forecast? Of(Planner planner, PlanInvitations query)
    {
        if (query.Invited is not { } invited)
        {
            return null;
        }

        var f = planner.Expect(invited);
        return new Forecast(invited, Math.Round(f.Expected, 1), f.Low, f.High, Math.Round(planner.AtLeast(invited, query.Target), 4));
    }
}
