using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Who holds a public event together with the manager (R054, F12).</summary>
internal sealed record ListCoOrganizers(Guid EventId)
{
    /// <summary>The co-organisers.</summary>
    /// <param name="Items">In the order in which they were added.</param>
    internal sealed record Answer(IReadOnlyList<Row> Items);

    /// <summary>One of them.</summary>
    /// <param name="PersonId">Contact id.</param>
    /// <param name="OrganizationId">For which organisation, or null.</param>
    internal sealed record Row(Guid PersonId, Guid? OrganizationId);

    internal sealed class Validator : Validator<ListCoOrganizers>
    {
        public Validator() => RuleFor(x => x.EventId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<ListCoOrganizers, Answer>
    {
        public override void Configure()
        {
            Get("/events/public-events/{eventId}/co-organizers");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "Co-organisers of a public event");
        }

        public override async Task HandleAsync(ListCoOrganizers query, CancellationToken ct)
        {
            var found = await session.LoadAsync<PublicEvent>(query.EventId, ct).OrNotFound();
            var version = (await session.Events.FetchStreamStateAsync(query.EventId, ct))!.Version;
            await ShowVersioned(new Answer([.. found.CoOrganizers.Select(c => new Row(c.PersonId, c.OrganizationId))]), version, ct);
        }
    }
}
