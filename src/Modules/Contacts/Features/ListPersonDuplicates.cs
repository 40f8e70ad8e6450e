using FastEndpoints;
using FluentValidation;
using Marten;
using Npgsql;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Who else may be this person, who was merged into them, and whether another region may know them: no more than that (F27). The reading is logged (F90).</summary>
internal sealed record ListPersonDuplicates(Guid PersonId)
{
    private const int Most = 20;

    /// <summary>What is known.</summary>
    /// <param name="Pairs">Likely pairs, the likeliest first.</param>
    /// <param name="Merged">Contacts that were merged into this one; each can be split off again.</param>
    /// <param name="MayBeElsewhere">Another region has a contact with one of the telephones or addresses.</param>
    internal sealed record Answer(IReadOnlyList<PairView> Pairs, IReadOnlyList<Earlier> Merged, bool MayBeElsewhere);

    /// <summary>A merged-away contact.</summary>
    internal sealed record Earlier(Guid PersonId, DateTimeOffset At, Guid By);

    internal sealed class Validator : Validator<ListPersonDuplicates>
    {
        public Validator() => RuleFor(x => x.PersonId).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, NpgsqlDataSource database, Signer signer, CurrentRegion current) : Slice<ListPersonDuplicates, Answer>
    {
        public override void Configure()
        {
            Get("/contacts/people/{personId}/duplicates");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Who else may be this person");
        }

        public override async Task HandleAsync(ListPersonDuplicates query, CancellationToken ct)
        {
            var person = await session.LoadAsync<Person>(query.PersonId, ct).OrNotFound();
            var pairs = await session.Query<DuplicatePair>().Where(p => p.A == person.Id || p.B == person.Id).OrderByDescending(p => p.Rank).ThenBy(p => p.Id).Take(Most).ToListAsync(ct);
            var merged = await session.Query<MergedPerson>().Where(m => m.Into == person.Id).OrderByDescending(m => m.At).ToListAsync(ct);
            await Show(
                new Answer(
                    await PairView.Of(session, pairs, ct),
                    [.. merged.Select(m => new Earlier(m.Id, m.At, m.By))],
                    await Elsewhere.Knows(database, signer, current.Code, person, ct)),
                ct);
        }
    }
}
