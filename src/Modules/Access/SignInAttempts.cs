using System.Collections.Concurrent;

namespace Zarozhdenie.Access;

/// <summary>Slows guessing down: ten failures within fifteen minutes close the address to that account and to that sender for the rest of it.</summary>
internal sealed class SignInAttempts(TimeProvider clock)
{
    private const int Most = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset From)> _failures = new(StringComparer.Ordinal);

    public bool TooMany(string email, string sender) => Count("a:" + email) >= Most || Count("s:" + sender) >= Most * 5;

    public void Failed(string email, string sender)
    {
        Add("a:" + email);
        Add("s:" + sender);
    }

    public void Succeeded(string email) => _failures.TryRemove("a:" + email, out _);

    private int Count(string key) => _failures.TryGetValue(key, out var f) && clock.GetUtcNow() - f.From < Window ? f.Count : 0;

    private void Add(string key)
    {
        var now = clock.GetUtcNow();
        _failures.AddOrUpdate(key, (1, now), (_, f) => now - f.From < Window ? (f.Count + 1, f.From) : (1, now));
        if (_failures.Count > 10_000)
        {
            foreach (var old in _failures.Where(f => now - f.Value.From > Window))
            {
                _failures.TryRemove(old.Key, out _);
            }
        }
    }
}
