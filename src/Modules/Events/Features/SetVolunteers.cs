using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events.Features;

/// <summary>Writes anew which helpers are needed and who was asked (R055, F19); no needs at all is fine.</summary>
internal sealed record SetVolunteers(Guid EventId, IReadOnlyList<SetVolunteers.Need> Needs)
{
    private static readonly Refusal Unknown = new("volunteer_unknown", "Такого человека нет среди контактов региона.", "This person isn't among the region's contacts.", 400, "needs");

    /// <summary>Helpers of one role.</summary>
    internal sealed record Need(VolunteerRole Role, int Count, IReadOnlyList<Helper>? People = null);

    /// <summary>Somebody asked.</summary>
    internal sealed record Helper(Guid PersonId, VolunteerStatus Status = VolunteerStatus.Asked);

    internal sealed class Validator : Validator<SetVolunteers>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Needs).NotNull();
            RuleForEach(x => x.Needs).NotNull().ChildRules(n =>
            {
                n.RuleFor(x => x.Role).IsInEnum();
                n.RuleFor(x => x.Count).InclusiveBetween(1, 50);
                n.RuleFor(x => x.People).Must(p => p is null || p.Count <= 50).WithMessage(_ => Say("Не больше 50 человек на одну роль.", "At most 50 people for a role."));
                n.RuleFor(x => x.People).Must(p => p is null || p.DistinctBy(h => h?.PersonId).Count() == p.Count).WithMessage(_ => Say("Человек указан дважды.", "A person stands twice."));
                n.RuleForEach(x => x.People).NotNull().ChildRules(h => h.RuleFor(x => x.Status).IsInEnum());
            });
            RuleFor(x => x.Needs).Must(n => n is null || n.DistinctBy(x => x?.Role).Count() == n.Count).WithMessage(_ => Say("Роль указана дважды.", "A role stands twice."));
        }
    }

    internal sealed class Endpoint(IMediator mediator) : Slice<SetVolunteers, Nothing>
    {
        public override void Configure()
        {
            Put("/events/public-events/{eventId}/volunteers");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Write anew which volunteers are needed and who was asked");
        }

        public override async Task HandleAsync(SetVolunteers command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var written = Decide(stream.Aggregate!, command).OrRefuse();
            var before = stream.Aggregate!.People().ToHashSet();
            await mediator.MustBeKnown(written.Needs.SelectMany(n => n.People).Select(p => p.PersonId).Where(id => !before.Contains(id)), Unknown, ct);
            stream.AppendOne(written);
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<VolunteersSet> Decide(PublicEvent state, SetVolunteers command) =>
        state.Cancelled ? EventRules.Cancelled
        : new VolunteersSet(state.Id, [.. command.Needs.Select(n => new VolunteerNeed(n.Role, n.Count, [.. (n.People ?? []).Select(p => new Volunteer(p.PersonId, p.Status))]))]);
}
