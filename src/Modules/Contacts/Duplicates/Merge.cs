using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zarozhdenie.Contacts.Duplicates;

/// <summary>Whose value a merged contact has.</summary>
internal enum Pick
{
    /// <summary>That of the contact that stays.</summary>
    Mine,

    /// <summary>That of the contact that goes.</summary>
    Theirs,

    /// <summary>Both, where a contact can have several.</summary>
    Both,
}

/// <summary>What to take from which; left out: lists from both, a single value from the one that stays, or from the other where it is blank.</summary>
internal sealed record MergeChoices(Pick? FullName = null, Pick? Positions = null, Pick? Phones = null, Pick? Emails = null, Pick? Tags = null, Pick? Notes = null, Pick? Basis = null);

/// <summary>Makes one contact of two, and two of one. Pure.</summary>
internal static class Merge
{
    /// <summary>The contact that stays, with what it takes over.</summary>
    public static Person Of(Person mine, Person theirs, MergeChoices choices, IEnumerable<Organization> organizations, Guid by, DateTimeOffset now)
    {
        IReadOnlyList<T> List<T>(Pick? pick, IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, object> key) => pick switch
        {
            Pick.Mine => a,
            Pick.Theirs => b,
            _ => [.. a.Concat(b).DistinctBy(key)],
        };

        var name = choices.FullName is Pick.Theirs ? theirs : mine;
        var positions = List(choices.Positions, mine.Positions, theirs.Positions, p => (p.OrganizationId, Names.Key(p.Title ?? ""), p.To)).OrderBy(p => !p.IsCurrent).ThenByDescending(p => p.To).ToArray();
        return (mine with
        {
            FullName = name.FullName,
            Forms = name.Forms,
            Positions = positions,
            Phones = [.. List(choices.Phones, mine.Phones, theirs.Phones, p => p.Dialled()).OrderByDescending(p => p.Preferred)],
            Emails = [.. List(choices.Emails, mine.Emails, theirs.Emails, e => Reading.Emails.Key(e.Address)).OrderByDescending(e => e.Preferred)],
            Tags = List(choices.Tags, mine.Tags, theirs.Tags, Names.Key),
            Notes = choices.Notes switch
            {
                Pick.Mine => mine.Notes,
                Pick.Theirs => theirs.Notes,
                _ => string.Join('\n', new[] { mine.Notes, theirs.Notes }.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } notes ? notes[..Math.Min(notes.Length, 5000)] : null,
            },
            Basis = choices.Basis is Pick.Theirs ? theirs.Basis : mine.Basis,
            // Whoever once asked not to be called isn't called by way of a merge.
            DoNotCall = mine.DoNotCall || theirs.DoNotCall,
            DoNotMail = mine.DoNotMail || theirs.DoNotMail,
            ChangedBy = by,
            ChangedAt = now,
        }).Indexed(PersonFields.OfToday(positions, organizations));
    }

    /// <summary>What machines know about both.</summary>
    public static PersonContactLog? Of(Guid id, PersonContactLog? mine, PersonContactLog? theirs)
    {
        if (theirs is null)
        {
            return mine;
        }

        mine ??= PersonContactLog.Empty(id);
        var later = mine.LastContactAt >= theirs.LastContactAt || theirs.LastContactAt is null ? mine : theirs;
        return mine with
        {
            LastContactAt = later.LastContactAt,
            LastOutcome = later.LastOutcome,
            WrongPhones = [.. mine.WrongPhones.Union(theirs.WrongPhones, StringComparer.Ordinal)],
            VerifiedPhones = [.. mine.VerifiedPhones.Union(theirs.VerifiedPhones, StringComparer.Ordinal)],
            Attended = [.. mine.Attended.Union(theirs.Attended)],
            Withdrawn = [.. mine.Withdrawn.Union(theirs.Withdrawn)],
            AskedNotToCall = mine.AskedNotToCall || theirs.AskedNotToCall,
            Invited = mine.Invited || theirs.Invited,
        };
    }

    /// <summary>What was before the merge, but for what people or machines changed since: those fields stay as they are now.</summary>
    public static T Split<T>(T before, T after, T now)
    {
        var (was, merged, current) = (Fields(before), Fields(after), Fields(now));
        foreach (var (field, value) in was.ToArray())
        {
            if (!JsonNode.DeepEquals(merged[field], current[field]))
            {
                was[field] = current[field]?.DeepClone();
            }
        }

        return was.Deserialize<T>()!;
    }

    private static JsonObject Fields<T>(T value) => JsonSerializer.SerializeToNode(value)!.AsObject();
}
