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
        var positions = Told(List(choices.Positions, mine.Positions, theirs.Positions, p => (p.OrganizationId, Names.Key(p.Title ?? ""), p.To))).OrderByDescending(p => p.To ?? DateOnly.MaxValue).ToArray();
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
        }).Indexed(organizations);
    }

    // «Фонд „Колыбель“» without a title says nothing beside «Директор, Фонд „Колыбель“»: it is the same post.
    private static IEnumerable<Position> Told(IReadOnlyList<Position> posts)
    {
        bool Same(Position blank, Position post) => blank.Title is null && post.Title is not null && blank.OrganizationId is not null && blank.OrganizationId == post.OrganizationId && blank.To == post.To;
        return posts.Where(p => !posts.Any(other => Same(p, other))).Select(p => posts.FirstOrDefault(blank => Same(blank, p)) is { } blank
            ? p with { Category = p.Category ?? blank.Category, AnswersOnStateSupport = p.AnswersOnStateSupport || blank.AnswersOnStateSupport }
            : p);
    }

    /// <summary>What machines know about both; consents are asked for apart.</summary>
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
            LastOutcome = (mine.LastCallAt >= theirs.LastCallAt || theirs.LastCallAt is null ? mine : theirs).LastOutcome,
            LastCallAt = theirs.LastCallAt is null || mine.LastCallAt >= theirs.LastCallAt ? mine.LastCallAt : theirs.LastCallAt,
            LastWord = theirs.LastWord is null || mine.LastWord?.At >= theirs.LastWord.At ? mine.LastWord : theirs.LastWord,
            WrongPhones = [.. mine.WrongPhones.Union(theirs.WrongPhones, StringComparer.Ordinal)],
            VerifiedPhones = [.. mine.VerifiedPhones.Union(theirs.VerifiedPhones, StringComparer.Ordinal)],
            Attended = [.. mine.Attended.Union(theirs.Attended)],
            AskedNotToCall = mine.AskedNotToCall || theirs.AskedNotToCall,
            Invited = mine.Invited || theirs.Invited,
            Invitations = mine.Invitations + theirs.Invitations,
        };
    }

    /// <summary>
    /// The contact that stayed, as before the merge. What people changed since stays with it; of what the merge brought, everything goes back,
    /// also out of a list that was changed since.
    /// </summary>
    public static Person Split(Person before, Person after, Person now) => now with
    {
        FullName = Value(before, after, now, p => p.FullName),
        Forms = Value(before, after, now, p => p.Forms),
        Positions = List(before, after, now, p => p.Positions, p => (p.OrganizationId, Names.Key(p.Title ?? ""), p.To)),
        Phones = List(before, after, now, p => p.Phones, p => p.Dialled()),
        Emails = List(before, after, now, p => p.Emails, e => Reading.Emails.Key(e.Address)),
        Tags = List(before, after, now, p => p.Tags, Names.Key),
        Notes = Value(before, after, now, p => p.Notes),
        Basis = Value(before, after, now, p => p.Basis),
        DoNotCall = Value(before, after, now, p => p.DoNotCall),
        DoNotMail = Value(before, after, now, p => p.DoNotMail),
    };

    /// <summary>The contact that went, as it went; whatever was forbidden since may have been its word, so it holds for both.</summary>
    public static Person Back(Person theirs, Person after, Person now) => theirs with
    {
        DoNotCall = theirs.DoNotCall || (now.DoNotCall && !after.DoNotCall),
        DoNotMail = theirs.DoNotMail || (now.DoNotMail && !after.DoNotMail),
    };

    /// <inheritdoc cref="Split(Person, Person, Person)"/>
    public static PersonContactLog Split(PersonContactLog before, PersonContactLog after, PersonContactLog now) => now with
    {
        LastContactAt = Value(before, after, now, l => l.LastContactAt),
        LastOutcome = Value(before, after, now, l => l.LastOutcome),
        WrongPhones = List(before, after, now, l => l.WrongPhones, p => p),
        VerifiedPhones = List(before, after, now, l => l.VerifiedPhones, p => p),
        Attended = List(before, after, now, l => l.Attended, e => e),
        AskedNotToCall = Value(before, after, now, l => l.AskedNotToCall),
        Invited = Value(before, after, now, l => l.Invited),
        Invitations = now.Invitations - (after.Invitations - before.Invitations),
    };

    /// <inheritdoc cref="Back(Person, Person, Person)"/>
    public static PersonContactLog Back(PersonContactLog theirs, PersonContactLog after, PersonContactLog now) => theirs with
    {
        AskedNotToCall = theirs.AskedNotToCall || (now.AskedNotToCall && !after.AskedNotToCall),
        WrongPhones = [.. theirs.WrongPhones.Union(now.WrongPhones.Except(after.WrongPhones, StringComparer.Ordinal), StringComparer.Ordinal)],
    };

    private static TValue Value<T, TValue>(T before, T after, T now, Func<T, TValue> of) =>
        EqualityComparer<TValue>.Default.Equals(of(after), of(now)) ? of(before) : of(now);

    private static IReadOnlyList<TItem> List<T, TItem>(T before, T after, T now, Func<T, IReadOnlyList<TItem>> of, Func<TItem, object> key)
    {
        var (had, merged, has) = (of(before), of(after), of(now));
        if (has.SequenceEqual(merged))
        {
            return had;
        }

        var (keysBefore, keysAfter) = (had.Select(key).ToHashSet(), merged.Select(key).ToHashSet());
        return [.. has.Where(i => !keysAfter.Contains(key(i)) || keysBefore.Contains(key(i))), .. had.Where(i => !keysAfter.Contains(key(i)))];
    }
}
