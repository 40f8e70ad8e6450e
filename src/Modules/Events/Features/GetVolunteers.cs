using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Which helpers a public event needs and who was asked (R055, F19).</summary>
internal sealed record GetVolunteers(Guid EventId)
{
    /// <summary>The needs.</summary>
    /// <param name="Needs">Empty while no help is asked for.</param>
    internal sealed record Answer(IReadOnlyList<Need> Needs);

    /// <summary>Helpers of one role.</summary>
    /// <param name="Role">What they do.</param>
    /// <param name="Count">How many are needed.</param>
    /// <param name="Agreed">How many agreed.</param>
    /// <param name="People">Who was asked.</param>
    internal sealed record Need(VolunteerRole Role, int Count, int Agreed, IReadOnlyList<Person> People);

    /// <summary>Somebody asked.</summary>
    /// <param name="PersonId">Contact id.</param>
    /// <param name="Status">Where it stands.</param>
    internal sealed record Person(Guid PersonId, VolunteerStatus Status);

    internal sealed class Validator : Validator<GetVolunteers>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<GetVolunteers, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/volunteers");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Volunteers needed and asked");
        }

        public override async Task HandleAsync(GetVolunteers query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var needs = (found.Volunteers?.Needs ?? []).Select(n => new Need(n.Role, n.Count, n.Agreed, [.. n.People.Select(p => new Person(p.PersonId, p.Status))]));
            await ShowVersioned(new Answer([.. needs]), (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version, ct);
        }
    }
}
