using System.Collections.Concurrent;
using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Events;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Shared;

/// <summary>A reaction that keeps what it got and can be told to choke.</summary>
internal sealed class WhenAnnouncementWritten(CurrentRegion region) : INotificationHandler<AnnouncementWritten>
{
    public static readonly ConcurrentQueue<(string Region, string Text)> Got = new();
    public static readonly ConcurrentDictionary<string, bool> Poison = new(StringComparer.Ordinal);

    public Task Handle(AnnouncementWritten notification, CancellationToken cancellationToken)
    {
        if (Poison.ContainsKey(notification.Text.Cipher))
        {
            throw new InvalidOperationException("choked");
        }

        Got.Enqueue((region.Code, notification.Text.Cipher));
        return Task.CompletedTask;
    }
}

/// <summary>A host with that reaction and no other.</summary>
public sealed class RelayHouse : House
{
    protected override void Customize(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(s => ActivatorUtilities.CreateInstance<Deliverer>(s).Listen([typeof(RelayHouse).Assembly])));
}

public class FactRelayTests(RelayHouse house) : IClassFixture<RelayHouse>
{
    private async Task Append(string region, Guid stream, params string[] texts)
    {
        await using var session = house.Store.LightweightSession(region);
        if (await session.Events.FetchStreamStateAsync(stream) is null)
        {
            session.Events.Append(stream, Samples.Planned(stream));
        }

        session.Events.Append(stream, texts.Select(object (t) => new AnnouncementWritten(stream, new SealedText(stream, t), false)));
        await session.SaveChangesAsync();
        await house.CaughtUp();
    }

    private static string[] Got(string prefix) => [.. WhenAnnouncementWritten.Got.Where(g => g.Text.StartsWith(prefix, StringComparison.Ordinal)).Select(g => $"{g.Region} {g.Text}")];

    [Fact]
    public async Task Facts_reach_reactions_in_order_and_in_their_own_region()
    {
        await Append("69", Guid.NewGuid(), "order 1", "order 2", "order 3");
        await Append("39", Guid.NewGuid(), "order 4");
        Got("order").ShouldBe(["69 order 1", "69 order 2", "69 order 3", "39 order 4"]);
    }

    [Fact]
    public async Task A_poisonous_fact_holds_back_only_its_own_stream_until_it_is_replayed_in_order()
    {
        var sick = Guid.NewGuid();
        WhenAnnouncementWritten.Poison["sick 1"] = true;
        await Append("69", sick, "sick 1", "sick 2");
        await Append("69", Guid.NewGuid(), "well 1");
        await Append("69", sick, "sick 3");
        Got("sick").ShouldBeEmpty();
        Got("well").ShouldBe(["69 well 1"]);

        var administrator = await house.As(Users.Administrator);
        var letters = (await (await administrator.GetAsync("/api/v1/access/dead-letters")).Json()).EnumerateArray().ToArray();
        letters.Select(l => l.GetProperty("error").GetString()).ShouldBe(["InvalidOperationException", null, null]);

        var path = $"/api/v1/access/dead-letters/{letters[0].Id()}/replay";
        (await (await administrator.PostAsync(path, null)).Json()).GetProperty("taken").GetInt32().ShouldBe(0);
        WhenAnnouncementWritten.Poison.Clear();
        (await (await administrator.PostAsync(path, null)).Json()).GetProperty("taken").GetInt32().ShouldBe(3);
        Got("sick").ShouldBe(["69 sick 1", "69 sick 2", "69 sick 3"]);
        await (await administrator.PostAsync(path, null)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task A_fact_delivered_again_after_a_crash_changes_nothing()
    {
        var stream = Guid.NewGuid();
        await Append("69", stream, "twice");
        await using var session = house.Store.QuerySession("69");
        var fact = (await session.Events.FetchStreamAsync(stream)).Single(e => e.Data is AnnouncementWritten);
        var deliverer = house.Services.GetRequiredService<Deliverer>();
        (await deliverer.Deliver(typeof(WhenAnnouncementWritten).FullName!, fact, 1, CancellationToken.None)).ShouldBeNull();
    }
}
