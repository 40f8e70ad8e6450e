using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Records that the room was asked for, agreed or refused (R038, R039, F11); it holds for the venue, day and hours as they are now.</summary>
internal sealed record RecordVenueAgreement(Guid EventId, VenueStatus Status, DateOnly On, Guid? PersonId = null, Guid? OrganizationId = null, string? LetterNumber = null)
{
    public static readonly Refusal InFuture = new("venue_answer_in_future", "Этот день ещё не наступил. Укажите, когда спросили или получили ответ.", "This day is still to come. Say when it was asked or answered.", 409, "on");

    internal sealed class Validator : Validator<RecordVenueAgreement>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Status).IsInEnum();
            RuleFor(x => x.On).NotEmpty();
            RuleFor(x => x.LetterNumber).Words(50);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, IMediator mediator, EventFiles files, TimeProvider clock) : Slice<RecordVenueAgreement, Nothing>
    {
        public override void Configure()
        {
            Post("/events/public-events/{eventId}/venue-agreement");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Record that the room was asked for, agreed or refused");
        }

        public override async Task HandleAsync(RecordVenueAgreement command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var state = stream.Aggregate!;
            var facts = Decide(state, command, state.Today(clock.GetUtcNow())).OrRefuse();
            await mediator.MustKnowCounterpart(
                command.PersonId == state.Agreement?.PersonId ? null : command.PersonId,
                command.OrganizationId == state.Agreement?.OrganizationId ? null : command.OrganizationId,
                ct);
            if (VenueAgreement.Outlived(state) is { } paper)
            {
                files.Remove(session, paper.Id);
            }

            stream.AppendMany(facts);
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<object[]> Decide(PublicEvent state, RecordVenueAgreement command, DateOnly today)
    {
        var letter = string.IsNullOrWhiteSpace(command.LetterNumber) ? null : command.LetterNumber.Trim();
        return state.Cancelled ? EventRules.Cancelled
            : command.On > today ? InFuture
            : new object[]
            {
                command.Status switch
                {
                    VenueStatus.Agreed => new VenueAgreed(state.Id, command.PersonId, command.OrganizationId, command.On, letter),
                    VenueStatus.Refused => new VenueRefused(state.Id, command.PersonId, command.OrganizationId, command.On, letter),
                    _ => new VenueRequested(state.Id, command.PersonId, command.OrganizationId, command.On, letter),
                },
            };
    }
}
