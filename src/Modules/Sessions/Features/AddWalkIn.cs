using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Writes in a person who came without an invitation (F54): kept as a contact, marked as come, outside the invited base.</summary>
internal sealed record AddWalkIn(
    Guid SessionId,
    string FullName,
    string? Phone = null,
    string? Organization = null,
    string? Position = null,
    OrganizationCategory? Category = null,
    bool Consent = false)
{
    /// <summary>The new participant.</summary>
    internal sealed record Added(Guid Id, Guid PersonId);

    internal sealed class Validator : Validator<AddWalkIn>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.FullName).NotEmpty().MaximumLength(200);
            RuleFor(x => x.Phone).MaximumLength(50);
            RuleFor(x => x.Organization).MaximumLength(300);
            RuleFor(x => x.Position).MaximumLength(300);
            RuleFor(x => x.Category).IsInEnum();
            RuleFor(x => x.Consent).Equal(true).WithMessage(_ => Say("Без согласия на обработку данных записать человека нельзя.", "Nobody can be written in without consent to the processing of their data."));
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, TimeProvider clock) : Slice<AddWalkIn, Added>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/walk-ins");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Write in a person who came without an invitation, from the public event's local day on");
        }

        public override async Task HandleAsync(AddWalkIn command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).ToMark(clock.GetUtcNow());
            var personId = DerivedId("walk-in/person");
            var participantId = DerivedId("walk-in");
            await mediator.Send(
                new KeepContact(personId, command.FullName.Trim(), command.Phone, null, command.Organization, command.Position, command.Category, "Согласие дано при регистрации на сессии"),
                ct);
            var held = await session.HoldAttendance(at, ct);
            held.Stream.AppendMany(Decide(held.State, at.Slot.Id, participantId, personId, command.Category));
            await Created(
                new Added(participantId, personId),
                $"/api/v1/sessions/{at.Slot.Id}/participants",
                ct,
                held.Stream.CurrentVersion ?? 1);
        }
    }

    internal static object[] Decide(Attendance state, Guid sessionId, Guid participantId, Guid personId, OrganizationCategory? category) => state.Of(participantId) is not null
        ? []
        :
        [
            new WalkInAdded(state.PublicEventId, sessionId, participantId, personId, category),
            new AttendanceMarked(state.PublicEventId, sessionId, participantId, false, true, false, true, category),
        ];
}
