using System.Collections.Concurrent;
using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Reporting;

/// <summary>A host where the neighbours' answers are given by the test: their facts are stored as they would store them.</summary>
public class ReportingHouse : House
{
    private readonly Neighbours _neighbours = new();

    protected override void Customize(IServiceCollection services)
    {
        services.AddSingleton(_neighbours);
        services.AddTransient<IRequestHandler<FindPublicEvent, PublicEventCard?>, AnswerEvents>();
        services.AddTransient<IRequestHandler<GetSessionResults, SessionResults>, AnswerSessions>();
    }

    /// <summary>A public event of a region, planned by its own fact; three days before the test's «now» unless said.</summary>
    internal async Task<PublicEventCard> Event(string region = "69", string date = "2026-11-20", PublicEventState state = PublicEventState.Held)
    {
        var card = Sample.Card(Guid.CreateVersion7(Clock.GetUtcNow()), DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), state);
        _neighbours.Cards[card.Id] = (region, card);
        await Facts(region, card.Id, new PublicEventPlanned(card.Id, card.Topic, card.Purpose, card.Date, card.ZoneId, card.Venue, card.RoundTable, card.Format, null, null, card.Discussion));
        return card;
    }

    internal void Results(Guid eventId, SessionResults results) => _neighbours.Results[eventId] = results;

    /// <summary>Stores facts of a stream, new or not.</summary>
    internal async Task Facts(string region, Guid stream, params object[] facts)
    {
        await using var session = Store.LightweightSession(region);
        session.Events.Append(stream, facts);
        await session.SaveChangesAsync();
    }

    /// <summary>People invited, of whom some agreed, confirmed and came.</summary>
    internal async Task Funnel(string region, PublicEventCard card, int sent, int agreed, int confirmed, int came)
    {
        List<object> marks = [new AttendanceOpened(card.Id, card.RoundTable.Id, card.Discussion.Id)];
        for (var i = 0; i < sent; i++)
        {
            var id = Guid.CreateVersion7(Clock.GetUtcNow());
            List<object> facts = [new InviteeChosen(card.Id, id, Guid.CreateVersion7(), [SessionKind.RoundTable], null, null), new InvitationSent(card.Id, id, true)];
            if (i < agreed)
            {
                facts.Add(new InvitationAnswered(card.Id, id, Stage.Sent, Stage.Agreed, AnswerChannel.Link, null));
            }

            if (i < confirmed)
            {
                facts.Add(new InvitationAnswered(card.Id, id, Stage.Agreed, Stage.Confirmed, AnswerChannel.Phone, null));
            }

            await Facts(region, id, [.. facts]);
            if (i < came)
            {
                marks.Add(new AttendanceMarked(card.Id, card.RoundTable.Id, id, true, true, false, true));
            }
        }

        await Facts(region, StreamIds.Attendance(card.Id), [.. marks]);
    }

    /// <summary>A started report, its path and its version.</summary>
    internal async Task<(Guid Id, string Path)> Report(HttpClient manager, PublicEventCard card)
    {
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/reporting/reports", new { eventId = card.Id })).Json(HttpStatusCode.Created)).Id();
        return (id, $"/api/v1/reporting/reports/{id}");
    }

    internal static async Task<HttpResponseMessage> Upload(HttpClient client, string path, byte[] bytes, string? caption = null)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "photo.jpg" } };
        if (caption is not null)
        {
            form.Add(new StringContent(caption), "caption");
        }

        return await client.PostAsync($"{path}/photos", form);
    }

    private sealed class Neighbours
    {
        public ConcurrentDictionary<Guid, (string Region, PublicEventCard Card)> Cards { get; } = new();

        public ConcurrentDictionary<Guid, SessionResults> Results { get; } = new();
    }

    private sealed class AnswerEvents(Neighbours neighbours, Zarozhdenie.Shared.Tenancy.CurrentRegion region) : IRequestHandler<FindPublicEvent, PublicEventCard?>
    {
        public Task<PublicEventCard?> Handle(FindPublicEvent request, CancellationToken cancellationToken) =>
            Task.FromResult(neighbours.Cards.TryGetValue(request.Id, out var found) && found.Region == region.Code ? found.Card : null);
    }

    private sealed class AnswerSessions(Neighbours neighbours) : IRequestHandler<GetSessionResults, SessionResults>
    {
        public Task<SessionResults> Handle(GetSessionResults request, CancellationToken cancellationToken) =>
            Task.FromResult(neighbours.Results.GetValueOrDefault(request.PublicEventId, Sample.NoResults));
    }
}

internal static class Sample
{
    public static readonly SessionResults NoResults = new(0, 0, new SessionAttendance(Guid.Empty, 0, new Dictionary<OrganizationCategory, int>(), 0), new SessionAttendance(Guid.Empty, 0, new Dictionary<OrganizationCategory, int>(), 0), 0, new Dictionary<Readiness, int>(), null, [], [], null);

    public static readonly SessionResults Results = new(
        13,
        11,
        new SessionAttendance(Guid.Empty, 9, new Dictionary<OrganizationCategory, int> { [OrganizationCategory.Authority] = 4, [OrganizationCategory.LocalMedia] = 2 }, 1),
        new SessionAttendance(Guid.Empty, 7, new Dictionary<OrganizationCategory, int> { [OrganizationCategory.Authority] = 3 }, 1),
        5,
        new Dictionary<Readiness, int> { [Readiness.Joins] = 3, [Readiness.Needs] = 1 },
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        ["Создать просемейный кластер", "Сформировать актив поддержки"],
        ["Открыть центр дневного пребывания", "Продлить выплату"],
        "Заместитель Губернатора Берёзов И. С.");

    public static PublicEventCard Card(Guid id, DateOnly date, PublicEventState state = PublicEventState.Held) => new(
        id,
        "Семья региона",
        "Создание просемейного кластера",
        date,
        "Europe/Moscow",
        new Venue("Общественная палата", "Тверь, Советская площадь, 1", VenueKind.PublicChamber, "Зал 2", 60),
        new SessionSlot(Guid.CreateVersion7(), SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 15)),
        RoundTableFormat.RoundTable,
        new SessionSlot(Guid.CreateVersion7(), SessionKind.Discussion, new TimeOnly(11, 45), new TimeOnly(13, 0)),
        state,
        null,
        1);
}
