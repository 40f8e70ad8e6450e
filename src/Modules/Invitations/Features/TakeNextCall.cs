using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Features;

/// <summary>Gives the caller the next person to call, theirs alone for ten minutes (F39, F40); 204 when nobody waits. With an invitation named: that person, or more time with them.</summary>
internal sealed record TakeNextCall(Guid? EventId = null, Guid? InvitationId = null)
{
    private static readonly Refusal Held = new("held_by_another", "Этому человеку сейчас звонит другой волонтёр, или звонить ему не нужно.", "Another caller has this person, or they needn't be called.");

    /// <summary>What the call screen shows: nothing about the person but name, place of work, phones, what they said last (F29) and the script (F44).</summary>
    internal sealed record Call(
        Guid InvitationId,
        Guid EventId,
        string FullName,
        string Greeting,
        string? Position,
        string? Organization,
        IReadOnlyList<string> Phones,
        string? InsteadOf,
        Stage Stage,
        CallOutcome? LastOutcome,
        LastWord? LastWord,
        int Calls,
        bool AskedToBeCalled,
        DateTimeOffset? CallBackAt,
        CallScript Script,
        bool ToTell,
        bool TakesPlace,
        string LocalTime,
        bool OutsideHours,
        DateTimeOffset HeldUntil);

    internal sealed class Validator : Validator<TakeNextCall>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEqual(Guid.Empty);
            RuleFor(x => x.InvitationId).NotEqual(Guid.Empty);
        }
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator, Sealer sealer, CallQueue queue, Caller caller, CurrentRegion current, Regions regions, WorkCalendar calendar, TimeProvider clock) : Slice<TakeNextCall, Call>
    {
        // People without a phone number or who opted out are passed over, but not for ever in one request.
        private const int Tries = 50;

        public override void Configure()
        {
            Post("/invitations/calls/next");
            Allow(Role.Manager, Role.Caller);
            LogsReading();
            Metadata(new MayBeNothing());
            Summary(s => s.Summary = "Take the next person to call");
        }

        public override async Task HandleAsync(TakeNextCall command, CancellationToken ct)
        {
            var region = await regions.Get(current.Code, ct);
            // What is shown here is personal, so it isn't kept as an idempotent answer: the lease itself remembers the request.
            var request = DerivedId("call");
            var tries = command.InvitationId is null ? Tries : 1;
            for (var i = 0; i < tries && await Take(command, region, request, ct) is { } id; i++)
            {
                if (await Show(id, region, ct) is { } call)
                {
                    await Show(call, ct);
                    return;
                }

                await queue.Postpone(id, ct);
            }

            await Send.NoContentAsync(ct);
        }

        private async Task<Guid?> Take(TakeNextCall command, Region region, Guid request, CancellationToken ct)
        {
            if (command.InvitationId is not { } id)
            {
                return await queue.Take(caller.Id, command.EventId ?? Guid.Empty, request, ct);
            }

            id = (await session.Standing(id, ct).OrNotFound()).Id;
            return await queue.TakeThis(caller.Id, id, request, onlyWaiting: !caller.Is(Role.Manager), ct) ? id : throw new RefusedException(Held);
        }

        private async Task<Call?> Show(Guid id, Region region, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var i = await session.LoadAsync<Invitation>(id, ct);
            var about = i is null ? null : await mediator.Send(new FindPublicEvent(i.PublicEventId), ct);
            if (i is null or { ClosedFor: not null } || about is null || !(i.MustBeTold || EventTimes.TakesPlace(about)))
            {
                return null;
            }

            return await Callee.Find(mediator, sealer, i, ct) is not { Person: var person } callee ? null : new Call(
                i.Id, about.Id, person.FullName, person.Greeting, person.Position, person.Organization, callee.Phones, callee.InsteadOf,
                i.Stage, i.LastCall, person.LastWord, i.Calls, i.CallMe, i.CallBackAt,
                CallScript.For(about, i, person.Greeting),
                i.ToTell,
                EventTimes.TakesPlace(about),
                SpokenTime.Clock(now, region.Zone()),
                !CallHours.Open(now, region.Zone(), await calendar.Now(ct)),
                now + CallQueue.Lease);
        }
    }
}
