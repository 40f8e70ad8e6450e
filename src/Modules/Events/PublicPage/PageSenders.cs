using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Events.PublicPage;

/// <summary>
/// Holds back one sender who floods the public pages, whichever page it is. A sender is known by a hash of the address with a salt that
/// this process makes for itself; hash and times are kept in memory, for an hour.
/// </summary>
internal sealed class PageSenders : IDisposable
{
    public const int MostInAnHour = 20;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private static readonly Refusal TooMany = new("requests_too_many_of_sender", "С вашего адреса за последний час пришло слишком много заявок. Повторите позже или позвоните организаторам.", "Too many requests came from your address within the last hour. Repeat later, or call the organisers.", 429);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset[]> _times = new();
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(32);
    private readonly TimeProvider _clock;
    private readonly ITimer _forgets;

    public PageSenders(TimeProvider clock)
    {
        _clock = clock;
        _forgets = clock.CreateTimer(_ => Forget(), null, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));
    }

    /// <summary>How many senders are remembered now.</summary>
    public int Remembered => _times.Count;

    /// <summary>Counts a request; answers what stands against it, or null.</summary>
    public Refusal? Against(IPAddress? sender)
    {
        var now = _clock.GetUtcNow();
        Forget();
        var times = _times.AddOrUpdate(Mark(sender), _ => [now], (_, before) => [.. before.Where(at => now - at < Window), now]);
        return times.Length > MostInAnHour ? TooMany : null;
    }

    public void Dispose() => _forgets.Dispose();

    private void Forget()
    {
        var now = _clock.GetUtcNow();
        foreach (var old in _times.Where(t => now - t.Value[^1] >= Window))
        {
            _times.TryRemove(old);
        }
    }

    // Whoever has an IPv6 network has all of its addresses.
    private Guid Mark(IPAddress? sender)
    {
        var known = sender is { IsIPv4MappedToIPv6: true } ? sender.MapToIPv4() : sender;
        var bytes = known?.GetAddressBytes() ?? [];
        var network = known?.AddressFamily == AddressFamily.InterNetworkV6 ? bytes.AsSpan(0, 8) : bytes;
        return new Guid(HMACSHA256.HashData(_salt, network).AsSpan(0, 16));
    }
}
