using System.Text.Json;
using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>What one block of rows does to the contacts.</summary>
internal sealed class ImportStep(Import import, ImportBlock block, IReadOnlyList<ImportRow> rows, Seen seen, DateTimeOffset now)
{
    private readonly Dictionary<Guid, Person> _new = [];
    private readonly Dictionary<Guid, (Person Before, Person After)> _changed = [];
    private readonly Dictionary<Guid, ImportSuggestion> _suggestions = [];
    private readonly Dictionary<Guid, Organization> _organizations = [];
    private readonly Dictionary<Guid, DismissedPair> _different = [];
    private readonly HashSet<Guid> _completed = [];
    private readonly List<(int Row, Guid PersonId, Outcome Outcome)> _outcomes = [];

    /// <summary>People whom the block adds, as they are after all its rows.</summary>
    public IReadOnlyCollection<Person> New => _new.Values;

    /// <summary>How many people who were there before the import it completed first.</summary>
    public int Completed { get; private set; }

    /// <summary>Works out what is to be done; writes nothing.</summary>
    public async Task Decide(IDocumentSession session, NpgsqlDataSource database, CancellationToken ct)
    {
        var known = new KnownPeople(session.TenantId);
        var good = rows.Where(r => r.Verdict is not Verdict.Error).ToArray();
        var there = (await new Finder(session, database, known, seen.Organizations).Look([.. good.Select(r => r.Values)], ct)).ToDictionary(p => p.Id);
        foreach (var row in good)
        {
            Row(row, known, there, Named(session.TenantId, row.Values.Organization));
        }

        await Index(session, ct);
        Completed = _changed.Values.Count(c => c.Before.Basis.ImportId != import.Id && seen.Completed.Add(c.Before.Id));
    }

    /// <summary>Puts everything into the session and its transaction.</summary>
    public async Task Store(IDocumentSession session, NpgsqlConnection connection, Sealer sealer, Signer signer, CancellationToken ct)
    {
        if (_new.Count > 0)
        {
            await PeopleCopy.Put(session, connection, signer, _new.Values, ct);
        }

        session.Store(_organizations.Values.ToArray());
        session.Store(_suggestions.Values.ToArray());
        session.Store(_different.Values.ToArray());
        await sealer.Prepare(_changed.Keys, ct);
        var logs = (await session.LoadManyAsync<PersonContactLog>(ct, _changed.Keys)).ToDictionary(l => l.Id);
        var changes = new List<ImportChange>(_outcomes.Count);
        var told = new HashSet<Guid>();
        foreach (var (row, id, outcome) in _outcomes)
        {
            var changed = _changed.TryGetValue(id, out var person);
            var before = changed && outcome is Outcome.Updated && told.Add(id) ? await sealer.Seal(id, JsonSerializer.Serialize(person.Before), ct) : null;
            changes.Add(new ImportChange(row, id, outcome, changed ? person.Before.Version + 1 : 1, before, logs.GetValueOrDefault(id)?.Invitations ?? 0));
        }

        foreach (var (id, (before, after)) in _changed)
        {
            session.UpdateRevision(after, before.Version + 1);
            session.Events.Append(id, new PersonChanged(id, [.. PersonChanges.Between(before, after)], import.Id));
        }

        session.Store(new ImportBatch(block.Id, import.Id, block.First, changes, [.. _organizations.Keys]));
        if (_new.Count > 0)
        {
            session.Events.Append(import.Id, new PeopleImported(import.Id, [.. _new.Keys]));
        }
    }

    private Organization? Named(string region, string? name)
    {
        if (Organization.Named(region, name) is not { } organization || seen.Organizations.TryGetValue(organization.Key, out _))
        {
            return name is null ? null : seen.Organizations.GetValueOrDefault(Names.Key(name));
        }

        return seen.Organizations[organization.Key] = _organizations[organization.Id] = organization with { ChangedBy = import.ChangedBy, ChangedAt = now };
    }

    private void Row(ImportRow row, KnownPeople known, Dictionary<Guid, Person> there, Organization? organization)
    {
        var values = row.Values;
        var found = known.Find(values).Match;
        if (row.AnotherPerson || found is not { PersonId: { } id } match)
        {
            var person = ImportedPeople.New(IdOf(import.Id, row.Number), values, organization, import, now);
            _new.Add(person.Id, person);
            known.Add(person);
            _outcomes.Add((row.Number, person.Id, Outcome.Added));
            Suggest(person.Id, values.SuggestedPlace);
            KeepApart(person.Id, found?.PersonId);
            return;
        }

        Suggest(id, values.SuggestedPlace);
        if (known.News(match, values).Count == 0)
        {
            _outcomes.Add((row.Number, id, Outcome.Unchanged));
            return;
        }

        _outcomes.Add((row.Number, id, Outcome.Updated));
        known.Complete(match, values);
        var current = _new.GetValueOrDefault(id) ?? (_changed.TryGetValue(id, out var earlier) ? earlier.After : there[id]);
        var after = ImportedPeople.Completed(current, values, organization, import.ChangedBy, now);
        _completed.Add(id);
        if (_new.ContainsKey(id))
        {
            _new[id] = after;
        }
        else
        {
            _changed[id] = (there[id], after);
        }
    }

    // Whoever was completed is found under all their organisations' names.
    private async Task Index(IDocumentSession session, CancellationToken ct)
    {
        if (_completed.Count == 0)
        {
            return;
        }

        var people = _completed.Select(id => _new.GetValueOrDefault(id) ?? _changed[id].After).ToArray();
        var organizations = (await session.OrganizationsOf(people, ct)).Values.Concat(_organizations.Values).ToArray();
        foreach (var person in people.Select(p => p.Indexed(organizations)))
        {
            if (_new.ContainsKey(person.Id))
            {
                _new[person.Id] = person;
            }
            else
            {
                _changed[person.Id] = (_changed[person.Id].Before, person);
            }
        }
    }

    /// <summary>The id of the person whom a row brings: the same whenever it is carried out, and next to the row's before it, so that indexes grow at their end.</summary>
    internal static Guid IdOf(Guid importId, int row)
    {
        Span<byte> bytes = stackalloc byte[16];
        importId.TryWriteBytes(bytes, bigEndian: true, out _);
        (bytes[8], bytes[9], bytes[10], bytes[11]) = (0x80, (byte)(row >> 16), (byte)(row >> 8), (byte)row);
        return new Guid(bytes, bigEndian: true);
    }

    // What was said in the preview needn't be said again in the list of likely pairs.
    private void KeepApart(Guid personId, Guid? from)
    {
        if (from is { } other)
        {
            var pair = DuplicatePair.Of(personId, other, []);
            _different[pair.Id] = new DismissedPair(pair.Id, pair.A, pair.B, import.ChangedBy, now);
        }
    }

    private void Suggest(Guid personId, DiscussionPlace? place)
    {
        if (place is { } suggested)
        {
            var id = Idempotency.Derive($"{import.Id}/{personId}/place");
            _suggestions[id] = new ImportSuggestion(id, import.Id, personId, suggested, now);
        }
    }
}
