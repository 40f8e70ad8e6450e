using Marten;
using Marten.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Setup;

/// <summary>A region with demo data, and the ids on which the modules agree there.</summary>
/// <param name="Region">The region.</param>
/// <param name="EventDate">Local day of its public event.</param>
/// <param name="PlannedAt">The moment (UTC) at which the public event counts as planned: before the day.</param>
/// <param name="Now">Now (UTC).</param>
public sealed record DemoRegion(Region Region, DateOnly EventDate, DateTimeOffset PlannedAt, DateTimeOffset Now)
{
    /// <summary>How many people each demo region has: 1 to this.</summary>
    public const int People = 24;

    /// <summary>The public event.</summary>
    public Guid EventId => Id("event");

    /// <summary>Session 1.</summary>
    public Guid RoundTableId => Id("round-table");

    /// <summary>Session 2.</summary>
    public Guid DiscussionId => Id("discussion");

    /// <summary>The public event is over.</summary>
    public bool IsOver => EventDate < Region.Today(Now);

    /// <summary>The public event is today.</summary>
    public bool IsToday => EventDate == Region.Today(Now);

    /// <summary>A person, 1 to <see cref="People"/>.</summary>
    public Guid PersonId(int number) => Id($"person/{number}");

    /// <summary>That person's invitation.</summary>
    public Guid InvitationId(int number) => Id($"invitation/{number}");

    /// <summary>Any other thing.</summary>
    public Guid Id(string what) => Idempotency.Derive($"demo/{Region.Id}/{what}");
}

/// <summary>A module's demo data of a region is there: written with it, so that a start cut off goes on where it was.</summary>
[SingleTenanted]
internal sealed record DemoMade(Guid Id, DateTimeOffset At);

/// <summary>Makes the demo data on an empty database: one public event before its day, one on it, one after it, in three zones.</summary>
internal sealed class DemoData(IDocumentStore store, NpgsqlDataSource database, Regions regions, IReadOnlyList<Module> modules, IServiceScopeFactory scopes, TimeProvider clock) : IHostedService
{
    private static readonly (string Region, int DaysAhead)[] Plan = [("39", 12), ("69", 0), ("27", -3)];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var turn = await OneAtATime.Take(database, "demo", cancellationToken);
        await using var national = store.QuerySession(Region.National);
        var made = (await national.Query<DemoMade>().ToListAsync(cancellationToken)).Select(m => m.Id).ToHashSet();
        var now = clock.GetUtcNow();
        foreach (var (code, ahead) in Plan)
        {
            var region = await regions.Get(code, cancellationToken);
            var demo = new DemoRegion(region, region.Today(now).AddDays(ahead), now.AddDays(Math.Min(ahead, 0) - 20), now);
            foreach (var module in modules.Where(m => !made.Contains(Mark(code, m))))
            {
                await scopes.InRegion(code, async services =>
                {
                    await module.Demo(demo, services, cancellationToken);
                    var session = services.GetRequiredService<IDocumentSession>();
                    session.Store(new DemoMade(Mark(code, module), now));
                    await session.SaveChangesAsync(cancellationToken);
                });
            }
        }
    }

    private static Guid Mark(string region, Module module) => Idempotency.Derive($"demo/{region}/{module.GetType().Name}");

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
