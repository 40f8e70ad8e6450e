using System.Globalization;
using System.Text.Json;
using FastEndpoints;
using FluentValidation;
using Marten;
using Npgsql;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Integrations.Features;

/// <summary>
/// A region's public facts in the order of the store, for systems that follow along (F85 begins here): ask again with the last cursor.
/// Facts hold ids and figures; what is sealed stays sealed.
/// </summary>
internal sealed record ListFacts(string? After, int? Limit)
{
    internal sealed class Validator : Validator<ListFacts>
    {
        public Validator() => RuleFor(x => x.After)
            .Must(a => a is null || long.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .WithMessage(_ => Saying.Say("Неверный указатель страницы.", "Wrong cursor."));
    }

    /// <summary>A fact in its envelope.</summary>
    /// <param name="Id">The same on every delivery.</param>
    /// <param name="Name">Stable name.</param>
    /// <param name="Region">Two-digit code.</param>
    /// <param name="At">When it was stored.</param>
    /// <param name="Fact">Its properties.</param>
    internal sealed record Envelope(Guid Id, string Name, string Region, DateTimeOffset At, JsonElement Fact);

    /// <summary>Facts, and the cursor to ask with next time: always given, so that following along never ends.</summary>
    internal sealed record Answer(IReadOnlyList<Envelope> Items, string Next);

    internal sealed class Endpoint(IQuerySession session, NpgsqlDataSource database, FactNames names, CurrentRegion region) : Slice<ListFacts, Answer>
    {
        public override void Configure()
        {
            Get("/integrations/facts");
            Allow(Role.Manager, Role.Lead);
            Summary(s => s.Summary = "A region's public facts, in order");
        }

        public override async Task HandleAsync(ListFacts query, CancellationToken ct)
        {
            var after = query.After is null ? 0 : long.Parse(query.After, CultureInfo.InvariantCulture);
            var published = names.All.Where(n => FactNames.IsPublic(n.Key)).Select(n => n.Value.Name).ToArray();
            var limit = Paging.Clamp(query.Limit);
            var settled = await Settled(ct);
            var facts = await session.Events.QueryAllRawEvents()
                .Where(e => e.Sequence > after && e.Sequence <= settled && e.EventTypeName.IsOneOf(published))
                .OrderBy(e => e.Sequence)
                .Take(limit)
                .ToListAsync(ct);
            var items = facts.Select(e => new Envelope(e.Id, e.EventTypeName, region.Code, e.Timestamp, JsonSerializer.SerializeToElement(e.Data, e.EventType, Json.Options)));

            // Less than a page: everything settled was looked through, other regions' facts too, and isn't looked through again.
            var next = facts.Count == limit ? facts[^1].Sequence : Math.Max(after, settled);
            await Show(new Answer([.. items], next.ToString(CultureInfo.InvariantCulture)), ct);
        }

        // Numbers are given inside transactions, so 101 may be stored before 100. Up to this one no gap is left that somebody may still fill.
        private async Task<long> Settled(CancellationToken ct)
        {
            await using var command = database.CreateCommand("select last_seq_id from facts.mt_event_progression where name = 'HighWaterMark'");
            return await command.ExecuteScalarAsync(ct) as long? ?? 0;
        }
    }
}
