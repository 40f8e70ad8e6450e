using System.Diagnostics.Metrics;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Subscriptions;

namespace Zarozhdenie.Shared.Facts;

/// <summary>The event store is the outbox: stored public facts go to the reactions after commit, in order, at least once (design: walls 4).</summary>
internal sealed class FactRelay : SubscriptionBase
{
    internal const string ShardPrefix = "fact-relay";
    private readonly Deliverer _deliverer;
    private readonly TimeProvider _clock;
    private long _position;

    public FactRelay(Deliverer deliverer, TimeProvider clock)
    {
        (_deliverer, _clock) = (deliverer, clock);
        Name = ShardPrefix;
        Options.BatchSize = 200;
        Telemetry.Meter.CreateObservableGauge("relay_position", () => new Measurement<long>(Interlocked.Read(ref _position)), description: "Last fact handed to reactions by this host");
    }

    public override async Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        var waiting = await operations.Query<DeadLetter>().Select(d => new { d.Listener, d.StreamId }).ToListAsync(cancellationToken);
        var blocked = waiting.Select(d => (d.Listener, d.StreamId)).ToHashSet();
        var failures = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var fact in page.Events)
        {
            foreach (var listener in _deliverer.ListenersOf(fact.EventType))
            {
                var held = blocked.Contains((listener, fact.StreamId));
                // A reaction that fails for everything must not hold up all the others by its waits.
                var tries = failures.GetValueOrDefault(listener) < 3 ? 3 : 1;
                var error = held ? null : await _deliverer.Deliver(listener, fact, tries, cancellationToken);
                failures[listener] = error is null ? 0 : failures.GetValueOrDefault(listener) + 1;
                if (held || error is not null)
                {
                    blocked.Add((listener, fact.StreamId));
                    operations.Store(new DeadLetter(DeadLetter.IdOf(listener, fact.Id), listener, fact.Id, fact.EventTypeName, fact.Sequence, fact.StreamId, fact.TenantId, error, held ? 0 : tries, _clock.GetUtcNow()));
                }
            }

            Interlocked.Exchange(ref _position, fact.Sequence);
        }

        return NullChangeListener.Instance;
    }
}
