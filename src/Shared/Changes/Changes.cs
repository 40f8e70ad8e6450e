using System.Collections.Concurrent;
using System.Threading.Channels;
using Marten;
using Marten.Services;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Shared.Changes;

/// <summary>Something changed: the module and the stream or row, never what or who.</summary>
/// <param name="Region">Two-digit region code.</param>
/// <param name="Topic">Module.</param>
/// <param name="Id">Stream or row id.</param>
public sealed record Change(string Region, string Topic, string Id);

/// <summary>Fans changes out to the pages that are open on this host; fed by <c>LISTEN</c>, so that any host serves them.</summary>
public sealed class ChangeFeed(Setup.DatabaseAddress address, TimeProvider clock, ILogger<ChangeFeed> log) : BackgroundService
{
    private const string Channel = "zarozhdenie_changes";
    private readonly ConcurrentDictionary<Guid, (string? Region, Channel<Change> To)> _listeners = new();

    /// <summary>Opens a feed of one region's changes; null means all regions, for the lead.</summary>
    public (Guid Id, ChannelReader<Change> From) Open(string? region)
    {
        var channel = System.Threading.Channels.Channel.CreateBounded<Change>(new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest });
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        _listeners[id] = (region, channel);
        return (id, channel.Reader);
    }

    /// <summary>Closes it.</summary>
    public void Close(Guid id) => _listeners.TryRemove(id, out _);

    internal static string Notify => $"select pg_notify('{Channel}', ?)";

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Changes can't be heard: {Error}", e.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Listen(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Pooling = false, KeepAlive = 15, Timeout = 3 }.ConnectionString);
        await connection.OpenAsync(ct);
        connection.Notification += (_, n) => Spread(n.Payload);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        while (true)
        {
            await connection.WaitAsync(ct);
        }
    }

    private void Spread(string payload)
    {
        if (payload.Split('|') is not [var region, var topic, var id])
        {
            return;
        }

        var change = new Change(region, topic, id);
        foreach (var (wants, to) in _listeners.Values)
        {
            if (wants is null || string.Equals(wants, region, StringComparison.Ordinal) || string.Equals(region, Tenancy.Region.National, StringComparison.Ordinal))
            {
                to.Writer.TryWrite(change);
            }
        }
    }
}

/// <summary>Tells of every saved stream and document in the saving transaction itself.</summary>
internal sealed class ChangeNotifier(FactNames names) : DocumentSessionListenerBase
{
    public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
    {
        var changes = session.PendingChanges.Streams()
            .Where(s => s.Events.Count > 0)
            .Select(s => $"{session.TenantId}|{(names.All.TryGetValue(s.Events[0].EventType, out var n) ? n.Module : "shared")}|{s.Id}")
            .Concat(session.PendingChanges.Updates().Concat(session.PendingChanges.Inserts()).Select(d => $"{session.TenantId}|{d.GetType().Assembly.GetName().Name!.ToLowerInvariant()}|{d.GetType().Name}"))
            .Distinct(StringComparer.Ordinal)
            .Take(20)
            .ToArray();
        foreach (var change in changes)
        {
            session.QueueSqlCommand(ChangeFeed.Notify, change);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Tells of read models that the daemon brought up to date: only then do figures change on the screen.</summary>
internal sealed class ProjectionNotifier(NpgsqlDataSource database) : IChangeListener
{
    public Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token) => Task.CompletedTask;

    public async Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        var changed = commit.Inserted.Concat(commit.Updated)
            .Where(d => d is not DeadLetter)
            .Select(d => d.GetType())
            .Distinct()
            .Select(t => $"{Tenancy.Region.National}|{t.Assembly.GetName().Name!.ToLowerInvariant()}|{t.Name}");
        foreach (var change in changed)
        {
            await using var command = database.CreateCommand(ChangeFeed.Notify.Replace("?", "$1", StringComparison.Ordinal));
            command.Parameters.AddWithValue(change);
            await command.ExecuteNonQueryAsync(token);
        }
    }
}
