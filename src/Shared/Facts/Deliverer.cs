using System.Diagnostics;
using System.Reflection;
using JasperFx.Events;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Facts;

/// <summary>The fact that a reaction answers: its id makes the ids of what the reaction appends.</summary>
public sealed class FactInHand
{
    /// <summary>Id of the stored fact.</summary>
    public Guid Id { get; internal set; }

    /// <summary>When it was stored (UTC).</summary>
    public DateTimeOffset At { get; internal set; }

    /// <summary>An id for something made because of this fact: the same on a repeat.</summary>
    public Guid DerivedId(string what) => Http.Idempotency.Derive($"{Id}/{what}");
}

/// <summary>
/// Hands one fact to one reaction, in its own scope and transaction. That the reaction took it is written in the very same
/// transaction, so a repeat after a crash changes nothing.
/// </summary>
public sealed class Deliverer(IServiceScopeFactory scopes, NpgsqlDataSource database, TimeProvider clock, ILogger<Deliverer> log)
{
    private const string Constraint = "pk_handled";
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2)];
    private readonly Dictionary<string, Type> _listeners = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, List<string>> _byFact = [];

    /// <summary>Finds the reactions of these assemblies: whoever handles a notification.</summary>
    public Deliverer Listen(IEnumerable<Assembly> assemblies)
    {
        foreach (var type in assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var fact in FactsOf(type))
            {
                _listeners[type.FullName!] = type;
                (_byFact.TryGetValue(fact, out var names) ? names : _byFact[fact] = []).Add(type.FullName!);
            }
        }

        return this;
    }

    /// <summary>Names of the reactions to a kind of fact.</summary>
    public IReadOnlyList<string> ListenersOf(Type fact) => _byFact.TryGetValue(fact, out var names) ? names : [];

    /// <summary>Delivers; answers null when it was taken, otherwise the error's name after the last try.</summary>
    public async Task<string?> Deliver(string listener, IEvent fact, int tries, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Once(listener, fact, ct);
                return null;
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                if (Taken(e))
                {
                    return null;
                }

                if (await IsDatabaseDown(e, ct))
                {
                    throw;
                }

                var error = e is RefusedException refused ? refused.Refusal.Code : e.GetType().Name;
                log.LogWarning("{Listener} could not take {Fact} {FactId}: {Error}, try {Attempt}", listener, fact.EventTypeName, fact.Id, error, attempt);
                if (attempt >= tries)
                {
                    return error;
                }

                await Task.Delay(Waits[Math.Min(attempt, Waits.Length) - 1], ct);
            }
        }
    }

    internal static IEnumerable<Type> FactsOf(Type type) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)).Select(i => i.GetGenericArguments()[0]);

    private async Task Once(string listener, IEvent fact, CancellationToken ct)
    {
        using var activity = Telemetry.Source.StartActivity($"react {listener}", ActivityKind.Consumer);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentRegion>().Use(fact.TenantId);
        var inHand = services.GetRequiredService<FactInHand>();
        (inHand.Id, inHand.At) = (fact.Id, fact.Timestamp);

        var reaction = ActivatorUtilities.GetServiceOrCreateInstance(services, _listeners[listener]);
        var handle = (IHandle)Activator.CreateInstance(typeof(Handle<>).MakeGenericType(fact.EventType))!;
        await handle.Call(reaction, fact.Data, ct);

        var session = services.GetRequiredService<IDocumentSession>();
        session.QueueSqlCommand("insert into shared.handled (listener, fact, at) values (?, ?, ?)", listener, fact.Id, clock.GetUtcNow());
        await session.SaveChangesAsync(ct);
    }

    private static bool Taken(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: Constraint })
            {
                return true;
            }
        }

        return false;
    }

    // Then the fact isn't at fault: the relay stops here and the daemon comes back to it.
    private async Task<bool> IsDatabaseDown(Exception? e, CancellationToken ct)
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is NpgsqlException { InnerException: TimeoutException } and not PostgresException)
            {
                return !await Answers(ct);
            }

            if (e is NpgsqlException and not PostgresException or System.Net.Sockets.SocketException or PostgresException { SqlState: "57P01" or "57P02" or "57P03" })
            {
                return true;
            }
        }

        return false;
    }

    // A command that took too long is the reaction's fault, unless nothing else gets an answer either.
    private async Task<bool> Answers(CancellationToken ct)
    {
        try
        {
            await using var command = database.CreateCommand("select 1");
            await command.ExecuteScalarAsync(ct);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private interface IHandle
    {
        Task Call(object reaction, object fact, CancellationToken ct);
    }

    private sealed class Handle<TFact> : IHandle
        where TFact : INotification
    {
        public Task Call(object reaction, object fact, CancellationToken ct) => ((INotificationHandler<TFact>)reaction).Handle((TFact)fact, ct);
    }
}
