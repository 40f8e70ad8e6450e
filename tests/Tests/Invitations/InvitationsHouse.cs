using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Npgsql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

/// <summary>A house whose neighbours Contacts and Events are played by the test: people and public events per region.</summary>
public sealed class InvitationsHouse : House
{
    internal Neighbours Neighbours { get; } = new();

    protected override void Customize(IServiceCollection services)
    {
        services.AddSingleton(Neighbours);
        services.AddTransient<IRequestHandler<GetContactCards, IReadOnlyList<ContactCard>>, PlayedCards>();
        services.AddTransient<IRequestHandler<KeepContact, Receipt>, PlayedKeep>();
        services.AddTransient<IRequestHandler<FindPublicEvent, PublicEventCard?>, PlayedEvent>();
        services.AddTransient<IRequestHandler<GetPublicEventsBetween, IReadOnlyList<PublicEventCard>>, PlayedEvents>();
    }

    /// <summary>Another public event of a region, ten days ahead unless told.</summary>
    internal async Task<PublicEventCard> Event(string region = "69", int inDays = 10, string? announcement = "Тема, назначение, место и время.", string zone = "Europe/Moscow")
    {
        var date = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(inDays);
        var card = new PublicEventCard(
            Guid.CreateVersion7(), "Семья региона", "Создание просемейного кластера", date, zone,
            new Venue("Общественная палата", "Советская площадь, 1", VenueKind.PublicChamber, "Зал 2", 60),
            new SessionSlot(Guid.CreateVersion7(), SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 15)), RoundTableFormat.RoundTable,
            new SessionSlot(Guid.CreateVersion7(), SessionKind.Discussion, new TimeOnly(11, 45), new TimeOnly(13, 0)),
            PublicEventState.Preparing, announcement, 1);
        Neighbours.Events[card.Id] = (region, card);

        // Read models of Events begin with this fact.
        await using var session = Store.LightweightSession(region);
        session.Events.StartStream(card.Id, new PublicEventPlanned(card.Id, card.Topic, card.Purpose, date, zone, card.Venue, card.RoundTable, card.Format, null, null, card.Discussion));
        await session.SaveChangesAsync();
        return card;
    }

    /// <summary>People of a region.</summary>
    internal Guid[] People(int count, string region = "69", bool email = true, bool phone = true, bool mayBeInvited = true, DiscussionPlace? place = null) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            var (id, n) = (Guid.CreateVersion7(), Interlocked.Increment(ref Neighbours.Last));
            Neighbours.People[id] = (region, new ContactCard(
                id, $"Иванова Анна Номерова{n}", $"Анна Номеровна {n}", null, "Совет женщин", "председатель", OrganizationCategory.PublicOrganization,
                phone ? [string.Create(CultureInfo.InvariantCulture, $"+7920{n:D7}")] : [], email ? [$"invitee{n}@example.org"] : [], false, mayBeInvited, place));
            return id;
        })];

    /// <summary>Chooses and sends; answers the invitations.</summary>
    internal async Task<Guid[]> Sent(HttpClient manager, PublicEventCard about, Guid[] people)
    {
        var ids = await Chosen(manager, about, people);
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/send", new { eventId = about.Id, invitationIds = ids, expectedCount = ids.Length })).Json(HttpStatusCode.Accepted);
        return ids;
    }

    internal async Task<Guid[]> Chosen(HttpClient manager, PublicEventCard about, Guid[] people)
    {
        var chosen = await (await manager.Call(HttpMethod.Post, "/api/v1/invitations", new { eventId = about.Id, personIds = people, sessions = new[] { "roundTable", "discussion" } })).Json(HttpStatusCode.Created);
        return [.. chosen.GetProperty("invitations").EnumerateArray().Select(i => i.Id("invitationId"))];
    }

    /// <summary>The letters kept about this subject, opened.</summary>
    internal async Task<IReadOnlyList<MimeMessage>> Letters(Guid subject, string region = "69")
    {
        await using var database = NpgsqlDataSource.Create(Database);
        await using var command = database.CreateCommand("select key_id, message from shared.mail where subject_id = $1 order by id");
        command.Parameters.AddWithValue(subject);
        var letters = new List<MimeMessage>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var (key, bytes) = (reader.GetGuid(0), reader.GetFieldValue<byte[]>(1));
            var plain = await Services.GetRequiredService<IServiceScopeFactory>().InRegion(region, s => s.GetRequiredService<Sealer>().Open(key, bytes, default));
            letters.Add(await MimeMessage.LoadAsync(new MemoryStream(plain!)));
        }

        return letters;
    }

    /// <summary>Path of the answer link in the letter of an invitation.</summary>
    internal async Task<string> Link(Guid invitation, string region = "69") =>
        Regex.Match((await Letters(invitation, region)).Single().TextBody!, "/a/[A-Za-z0-9._-]+").Value.TrimEnd('.');

    internal static FormUrlEncodedContent Form(string answer, string? fullName = null, string? phone = null) =>
        new(new Dictionary<string, string> { ["answer"] = answer, ["fullName"] = fullName ?? "", ["phone"] = phone ?? "" });
}

internal sealed class Neighbours
{
    public int Last;

    public int AskedForCards;

    /// <summary>Public events whose card can't be read.</summary>
    public ConcurrentDictionary<Guid, bool> Broken { get; } = new();

    public ConcurrentDictionary<Guid, (string Region, ContactCard Card)> People { get; } = new();

    public ConcurrentDictionary<Guid, (string Region, PublicEventCard Card)> Events { get; } = new();
}

internal sealed class PlayedCards(Neighbours neighbours, CurrentRegion region) : IRequestHandler<GetContactCards, IReadOnlyList<ContactCard>>
{
    public Task<IReadOnlyList<ContactCard>> Handle(GetContactCards request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref neighbours.AskedForCards);
        return Task.FromResult<IReadOnlyList<ContactCard>>([.. request.Ids.Distinct().Where(id => neighbours.People.TryGetValue(id, out var p) && p.Region == region.Code).Select(id => neighbours.People[id].Card)]);
    }
}

internal sealed class PlayedKeep(Neighbours neighbours, CurrentRegion region) : IRequestHandler<KeepContact, Receipt>
{
    public Task<Receipt> Handle(KeepContact request, CancellationToken cancellationToken)
    {
        if (request.Phone?.Count(char.IsAsciiDigit) < 10)
        {
            throw new RefusedException(new Refusal("phone_unreadable", "Это не похоже на номер телефона: «{0}».", "This doesn't look like a telephone number: “{0}”.", 400, "phones", request.Phone!));
        }

        neighbours.People[request.Id] = (region.Code, new ContactCard(
            request.Id, request.FullName, request.FullName, null, request.Organization, null, request.Category, request.Phone is null ? [] : [request.Phone], [], false, true, null));
        return Task.FromResult(new Receipt(request.Id));
    }
}

internal sealed class PlayedEvent(Neighbours neighbours, CurrentRegion region) : IRequestHandler<FindPublicEvent, PublicEventCard?>
{
    public Task<PublicEventCard?> Handle(FindPublicEvent request, CancellationToken cancellationToken) =>
        neighbours.Broken.ContainsKey(request.Id) ? throw new InvalidOperationException("broken") : Task.FromResult(neighbours.Events.TryGetValue(request.Id, out var e) && e.Region == region.Code ? e.Card : null);
}

internal sealed class PlayedEvents(Neighbours neighbours, CurrentRegion region) : IRequestHandler<GetPublicEventsBetween, IReadOnlyList<PublicEventCard>>
{
    public Task<IReadOnlyList<PublicEventCard>> Handle(GetPublicEventsBetween request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PublicEventCard>>([.. neighbours.Events.Values.Where(e => e.Region == region.Code && e.Card.Date >= request.From && e.Card.Date <= request.To).Select(e => e.Card)]);
}
