using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Events;

/// <summary>Whoever leads and moderates session 1 is somebody of the region's contacts (R036).</summary>
internal static class EventPeople
{
    private static readonly Refusal Leader = new("leader_unknown", "Такого ведущего нет среди контактов региона.", "The leader isn't among the region's contacts.", 400, "leaderId");
    private static readonly Refusal Moderator = new("moderator_unknown", "Такого модератора нет среди контактов региона.", "The moderator isn't among the region's contacts.", 400, "moderatorId");

    private static readonly Refusal Counterpart = new("counterpart_unknown", "Такого человека нет среди контактов региона.", "The person isn't among the region's contacts.", 400, "personId");
    private static readonly Refusal Organization = new("organization_unknown", "Такой организации нет в регионе.", "The organisation isn't among the region's.", 400, "organizationId");

    /// <summary>Refuses a venue's contact whom the region doesn't know; nobody is fine.</summary>
    public static Task MustKnowVenueContact(this IMediator mediator, Guid? contact, CancellationToken ct) =>
        mediator.MustBeKnown(new[] { contact }.OfType<Guid>(), Counterpart with { Field = "contactId" }, ct);

    /// <summary>Refuses a person or an organisation that the region's contacts don't know.</summary>
    public static async Task MustKnowCounterpart(this IMediator mediator, Guid? person, Guid? organization, CancellationToken ct)
    {
        if (person is { } who && (await mediator.Send(new GetContactCards([who]), ct)).Count == 0)
        {
            throw new RefusedException(Counterpart);
        }

        if (organization is { } which && (await mediator.Send(new GetKnownOrganizations([which]), ct)).Count == 0)
        {
            throw new RefusedException(Organization);
        }
    }

    /// <summary>Refuses who isn't known; nobody is always fine.</summary>
    public static async Task MustBeKnown(this IMediator mediator, Guid? leader, Guid? moderator, string within, CancellationToken ct)
    {
        if ((leader ?? moderator) is null)
        {
            return;
        }

        var known = (await mediator.Send(new GetContactCards([.. new[] { leader, moderator }.OfType<Guid>()]), ct)).Select(c => c.Id).ToHashSet();
        if (Against(known, leader, moderator) is { } refusal)
        {
            throw new RefusedException(refusal with { Field = within + refusal.Field });
        }
    }

    /// <summary>Refuses where one of these isn't among the region's contacts.</summary>
    public static async Task MustBeKnown(this IMediator mediator, IEnumerable<Guid> people, Refusal unknown, CancellationToken ct)
    {
        Guid[] asked = [.. people.Distinct()];
        if (asked.Length > 0 && asked.Except((await mediator.Send(new GetContactCards(asked), ct)).Select(c => c.Id)).Any())
        {
            throw new RefusedException(unknown);
        }
    }

    /// <summary>Everybody who has a part in a public event besides coming to it.</summary>
    public static IEnumerable<Guid> People(this PublicEvent e) =>
        new[] { e.LeaderId, e.ModeratorId, e.Agreement?.PersonId }.Concat(e.StepPlan.Owners.Values.Select(o => o.PersonId)).OfType<Guid>()
            .Concat(Enum.GetValues<SessionKind>().SelectMany(s => e.Agendas.Of(s)?.Items ?? []).Select(i => i.SpeakerId).OfType<Guid>())
            .Concat((e.Volunteers?.Needs ?? []).SelectMany(n => n.People).Select(p => p.PersonId))
            .Concat(e.CoOrganizers.Select(c => c.PersonId));

    internal static Refusal? Against(IReadOnlySet<Guid> known, Guid? leader, Guid? moderator) =>
        leader is { } l && !known.Contains(l) ? Leader
        : moderator is { } m && !known.Contains(m) ? Moderator
        : null;
}
