using System.Collections.Concurrent;

namespace Zarozhdenie.Access;

/// <summary>
/// Slows guessing down: ten failures within fifteen minutes close an account to that sender for the rest of it, fifty close the account
/// to everybody and the sender to every account. So ten wrong tries from elsewhere lock nobody out.
/// </summary>
internal sealed class SignInAttempts(TimeProvider clock)
{
    private const int Most = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset From)> _failures = new(StringComparer.Ordinal);

    public bool TooMany(string email, string sender) => Count($"{email} {sender}") >= Most || Count("a:" + email) >= Most * 5 || Count("s:" + sender) >= Most * 5;

    public void Tried(string email, string sender)
    {
        Add($"{email} {sender}", 1);
        Add("a:" + email, 1);
        Add("s:" + sender, 1);
    }

    public void Succeeded(string email, string sender)
    {
        _failures.TryRemove($"{email} {sender}", out _);
        _failures.TryRemove("a:" + email, out _);
        Add("s:" + sender, -1);
    }

    private int Count(string key) => _failures.TryGetValue(key, out var f) && clock.GetUtcNow() - f.From < Window ? f.Count : 0;

    private void Add(string key, int by)
    {
        var now = clock.GetUtcNow();
        _failures.AddOrUpdate(key, (Math.Max(by, 0), now), (_, f) => now - f.From < Window ? (f.Count + by, f.From) : (Math.Max(by, 0), now));
        if (_failures.Count > 10_000)
        {
            foreach (var old in _failures.Where(f => now - f.Value.From > Window))
            {
                _failures.TryRemove(old.Key, out _);
            }
        }
    }
}
