using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>The house with the other modules' answers said by the test: what Sessions asks is asked through Contracts only.</summary>
public class SessionsHouse : House
{
    internal Others Others { get; } = new();

    /// <summary>A public event of today, unless told otherwise.</summary>
    internal Gathering Gather(string region = "69", PublicEventState state = PublicEventState.Ready, DateOnly? date = null) => new(Others, region, state, date ?? DateOnly.FromDateTime(Start.Date));

    protected override void Customize(IServiceCollection services)
    {
        services.AddSingleton(Others);
        services.Replace(ServiceDescriptor.Transient<IRequestHandler<FindPublicEvent, PublicEventCard?>, Answers>());
        services.Replace(ServiceDescriptor.Transient<IRequestHandler<GetInvitations, IReadOnlyList<InvitationCard>>, Answers>());
        services.Replace(ServiceDescriptor.Transient<IRequestHandler<GetContactCards, IReadOnlyList<ContactCard>>, Answers>());
        services.Replace(ServiceDescriptor.Transient<IRequestHandler<KeepContact, Receipt>, Answers>());
    }
}

/// <summary>What the other modules know.</summary>
internal sealed class Others
{
    public ConcurrentDictionary<Guid, (string Region, PublicEventCard Card)> Events { get; } = new();

    public ConcurrentDictionary<Guid, List<InvitationCard>> Invitations { get; } = new();

    public ConcurrentDictionary<Guid, ContactCard> People { get; } = new();
}

internal sealed class Answers(Others others, CurrentRegion region) :
    IRequestHandler<FindPublicEvent, PublicEventCard?>,
    IRequestHandler<GetInvitations, IReadOnlyList<InvitationCard>>,
    IRequestHandler<GetContactCards, IReadOnlyList<ContactCard>>,
    IRequestHandler<KeepContact, Receipt>
{
    public Task<PublicEventCard?> Handle(FindPublicEvent request, CancellationToken cancellationToken) =>
        Task.FromResult(others.Events.Values.Where(e => e.Region == region.Code).Select(e => e.Card).FirstOrDefault(c => c.Id == request.Id || c.RoundTable.Id == request.Id || c.Discussion.Id == request.Id));

    public Task<IReadOnlyList<InvitationCard>> Handle(GetInvitations request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InvitationCard>>(others.Invitations.GetValueOrDefault(request.PublicEventId) ?? []);

    public Task<IReadOnlyList<ContactCard>> Handle(GetContactCards request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ContactCard>>([.. request.Ids.Where(others.People.ContainsKey).Select(i => others.People[i])]);

    public Task<Receipt> Handle(KeepContact request, CancellationToken cancellationToken)
    {
        others.People[request.Id] = new ContactCard(request.Id, request.FullName, request.FullName, null, request.Organization, request.Position, request.Category, request.Phone is null ? [] : [request.Phone], [], false, true, null);
        return Task.FromResult(new Receipt(request.Id));
    }
}

/// <summary>A public event with people, each test its own.</summary>
internal sealed class Gathering
{
    private readonly Others _others;

    public Gathering(Others others, string region, PublicEventState state, DateOnly date)
    {
        _others = others;
        others.Events[EventId] = (region, new PublicEventCard(
            EventId,
            "Семья региона",
            "Создание просемейного кластера",
            date,
            "Europe/Moscow",
            new Venue("Общественная палата", "Тверь, Советская площадь, 1", VenueKind.PublicChamber, "Зал 2", 60),
            new SessionSlot(RoundTableId, SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 15)),
            RoundTableFormat.RoundTable,
            new SessionSlot(DiscussionId, SessionKind.Discussion, new TimeOnly(11, 45), new TimeOnly(13, 0)),
            state,
            null,
            1));
        others.Invitations[EventId] = [];
    }

    public Guid EventId { get; } = Guid.CreateVersion7();

    public Guid RoundTableId { get; } = Guid.CreateVersion7();

    public Guid DiscussionId { get; } = Guid.CreateVersion7();

    public string RoundTable => $"/api/v1/sessions/{RoundTableId}";

    public string Discussion => $"/api/v1/sessions/{DiscussionId}";

    public Guid Person(string name, string? organization = null, Guid? organizationId = null, OrganizationCategory? category = null, string? phone = null)
    {
        var id = Guid.CreateVersion7();
        _others.People[id] = new ContactCard(id, name, name, organizationId, organization, organization is null ? null : "руководитель", category, phone is null ? [] : [phone], ["mail@example.org"], false, true, null);
        return id;
    }

    /// <summary>Names who leads session 1.</summary>
    public void LedBy(string name)
    {
        var (region, card) = _others.Events[EventId];
        _others.Events[EventId] = (region, card with { LeaderId = Person(name) });
    }

    /// <summary>Invites somebody to session 1, unless told otherwise; answers the participant's id.</summary>
    public Guid Invite(string name, string? organization = null, Guid? organizationId = null, OrganizationCategory? category = null, Stage stage = Stage.Confirmed, Guid? deputy = null, SessionKind[]? sessions = null, string? phone = null)
    {
        var id = Guid.CreateVersion7();
        _others.Invitations[EventId].Add(new InvitationCard(id, Person(name, organization, organizationId, category, phone), deputy, sessions ?? [SessionKind.RoundTable], stage, null));
        return id;
    }
}
