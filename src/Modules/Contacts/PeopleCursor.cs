using System.Buffers.Text;
using System.Text;
using Marten;
using Marten.Linq.MatchesSql;

namespace Zarozhdenie.Contacts;

/// <summary>Where a page of people ended: the last one's name key and id.</summary>
internal static class PeopleCursor
{
    public static string Of(Person last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{last.Id}{last.SortName}"));

    public static (string Name, Guid Id)? Read(string cursor) =>
        cursor.Length < 1000 && Base64Url.IsValid(cursor) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) is { Length: >= 36 } text && Guid.TryParse(text.AsSpan(0, 36), out var id)
            ? (text[36..].Replace("\0", "", StringComparison.Ordinal), id)
            : null;

    /// <summary>The people after that one, by name.</summary>
    public static IQueryable<Person> After(this IQueryable<Person> people, (string Name, Guid Id)? last, bool down = false)
    {
        if (last is var (name, id))
        {
            people = people.Where(p => p.MatchesSql(down ? "(d.sort_name, d.id) < (?, ?)" : "(d.sort_name, d.id) > (?, ?)", name, id));
        }

        return down ? people.OrderByDescending(p => p.SortName).ThenByDescending(p => p.Id) : people.OrderBy(p => p.SortName).ThenBy(p => p.Id);
    }
}
