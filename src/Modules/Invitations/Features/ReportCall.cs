using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
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

/// <summary>
/// Reports what came of a call (R045, F41). The person is free again afterwards. A manager may report without having taken the person
/// from the queue. <c>phone</c> is the place of the dialled number among the <c>phones</c> shown, from 0.
/// </summary>
internal sealed record ReportCall(Guid InvitationId, CallOutcome Outcome, DateTimeOffset? At = null, string? Note = null, Deputy? Deputy = null, int Phone = 0)
{
    private static readonly Refusal NoSuchPhone = new("phone_not_shown", "Такого номера у этого человека нет. Обновите карточку звонка.", "This person has no such number. Reload the call.", 409, "phone");
    private static readonly Refusal HeldByAnother = new("held_by_another", "Этому человеку сейчас звонит другой волонтёр.", "Another caller has this person now.");
    private static readonly Refusal NothingToTell = new("nothing_to_tell", "Этому человеку не о чем сообщать: день не менялся или его уже предупредили. Отметьте, что он ответил на приглашение.", "There is nothing to tell this person: the day didn't change, or they know already. Record what they answered to the invitation.", 409, "outcome");
    private static readonly Refusal NotHeld = new("call_not_taken", "Сначала возьмите этого человека из очереди обзвона.", "Take this person from the call queue first.");

    /// <summary>Where it stands: the answer before and now, and when the next call is due.</summary>
    internal sealed record Reported(Stage Before, Stage Stage, DateTimeOffset? NextCallAt);

    internal sealed class Validator : Validator<ReportCall>
    {
        public Validator()
        {
            RuleFor(x => x.InvitationId).NotEmpty();
            RuleFor(x => x.Note).MaximumLength(1000);
            RuleFor(x => x.Phone).InclusiveBetween(0, 100);
            RuleFor(x => x.At).Null().When(x => x.Outcome != CallOutcome.CallBack);
            RuleFor(x => x.Deputy).Null().When(x => x.Outcome != CallOutcome.Deputy);
            RuleFor(x => x.Deputy!.FullName).NotEmpty().MaximumLength(200).When(x => x.Deputy is not null);
            RuleFor(x => x.Deputy!.Phone).MaximumLength(40).When(x => x.Deputy is not null);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, Sealer sealer, CallQueue queue, Caller caller, CurrentRegion current, Regions regions, WorkCalendar calendar, TimeProvider clock)
        : Slice<ReportCall, Reported>
    {
        public override void Configure()
        {
            Post("/invitations/{invitationId}/calls");
            Allow(Role.Manager, Role.Caller);
            Summary(s => s.Summary = "Report what came of a call");
        }

        public override async Task HandleAsync(ReportCall command, CancellationToken ct)
        {
            var asked = await session.Standing(command.InvitationId, ct).OrNotFound();
            await session.GoTogether(asked.PublicEventId, ct);
            var stream = await StreamOf<Invitation>(asked.Id, ct);
            var (state, now, zone) = (stream.Aggregate!, clock.GetUtcNow(), (await regions.Get(current.Code, ct)).Zone());
            if (Against(await queue.HolderOf(command.InvitationId, ct), caller.Id, caller.Is(Role.Manager), now) is { } notNow)
            {
                Refuse(notNow);
            }

            Check(state, command, now, zone, await calendar.Now(ct)).OrRefuse();
            var deputy = await command.Deputy.Keep(mediator, DerivedId("deputy"), state, ct);
            var about = await mediator.Send(new FindPublicEvent(state.PublicEventId), ct).OrNotFound();
            var facts = Decide(state, command, await Dial(state, command, ct), deputy, about.DateVersion);
            stream.AppendMany(facts);
            var after = state.After(facts);
            var place = await queue.Put(session, after, about, now, ct);
            CallQueue.Free(session, state.Id, now);
            CallQueue.Free(session, command.InvitationId, now);
            await Save(new Reported(state.Stage, after.Stage, place.Open ? place.DueAt : null), stream, ct);
        }

        private async Task<Dialled> Dial(Invitation state, ReportCall command, CancellationToken ct)
        {
            var callee = await Callee.Find(mediator, sealer, state, ct);
            if (command.Phone > 0 && command.Phone >= (callee?.Phones.Count ?? 0))
            {
                Refuse(NoSuchPhone);
            }

            var person = callee?.Person.Id ?? state.PersonId;
            var note = string.IsNullOrWhiteSpace(command.Note) ? null : await sealer.Seal(person, command.Note.Trim(), ct);
            return callee is null || command.Outcome != CallOutcome.WrongNumber
                ? new Dialled(person, note)
                : new Dialled(person, note, await sealer.Seal(person, callee.Phones[command.Phone], ct), callee.Numbers > 1);
        }
    }

    /// <summary>Who may report: whoever holds the person or held them last, and a manager while nobody else does.</summary>
    internal static Refusal? Against(Holder? holder, Guid me, bool manager, DateTimeOffset now) =>
        holder?.By == me ? null
        : holder?.Until > now ? HeldByAnother
        : manager ? null : NotHeld;

    internal static Decision<bool> Check(Invitation state, ReportCall command, DateTimeOffset now, TimeZoneInfo zone, DaysOff off) =>
        !state.IsSent ? InvitationRules.NotSentYet
        : command.Outcome == CallOutcome.Told && !state.ToTell ? NothingToTell
        : command.Outcome == CallOutcome.Deputy && command.Deputy is null ? InvitationRules.DeputyNeeded
        : command.Outcome == CallOutcome.CallBack && CallHours.Against(command.At, now, zone, off) is { } refusal ? refusal
        : true;

    internal static object[] Decide(Invitation state, ReportCall command, Dialled dialled, Guid? deputyId, int dateVersion = 0)
    {
        var talked = command.Outcome is not (CallOutcome.NoAnswer or CallOutcome.Busy or CallOutcome.WrongNumber);
        var call = new CallReported(
            state.PublicEventId, state.Id, dialled.PersonId, command.Outcome, command.At?.ToUniversalTime(), talked && !state.Reached, dialled.Note, dialled.WrongPhone, dialled.AnotherPhone, dateVersion);
        var after = state.Apply(call);
        var answer = command.Outcome switch
        {
            CallOutcome.Agreed => after.AnswerTo(Stage.Agreed, AnswerChannel.Phone, state.DeputyId),
            CallOutcome.Confirmed => after.AnswerTo(Stage.Confirmed, AnswerChannel.Phone, state.DeputyId),
            CallOutcome.Declined => after.AnswerTo(Stage.Declined, AnswerChannel.Phone, null),
            CallOutcome.Deputy => after.AnswerTo(Stage.Agreed, AnswerChannel.Phone, deputyId),
            _ => null,
        };
        return answer is null ? [call] : [call, answer];
    }
}
