using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Access.Features;

/// <summary>Edits a region: names, zone, federal district, tile, and whether it takes part (F101). What it was stays in the fact.</summary>
internal sealed record EditRegion(string Code, string Name, string NameEn, string NameGenitive, string NameLocative, string TimeZone, ListRegions.Tile Tile, bool? Active, string? District = null)
{
    private const int Columns = 17;
    private const int Rows = 11;
    private static readonly Refusal ZoneUnknown = new("zone_unknown", "Такого часового пояса нет. Выберите пояс из списка, например Europe/Moscow.", "There is no such time zone. Choose an IANA zone, such as Europe/Moscow.", 400, "timeZone");
    private static readonly Refusal TileTaken = new("tile_taken", "Это место на карте занимает другой регион: {0}. Выберите свободную клетку.", "This place on the map belongs to another region: {0}. Choose a free one.", 409, "tile");
    private static readonly Refusal HasEvents = new("region_has_events", "Регион закрыть нельзя, пока в нём есть предстоящие мероприятия: {0}. Проведите или отмените их.", "The region can't be closed while it has public events to come: {0}. Hold or cancel them first.", 409, "active");

    /// <summary>What the edit means for public events to come: they keep the zone in which they were planned.</summary>
    internal sealed record Edited(bool ZoneChanged, int ComingEvents);

    internal sealed class Validator : Validator<EditRegion>
    {
        private static readonly string[] Prepositions = ["в ", "во ", "на "];

        public Validator()
        {
            RuleFor(x => x.Code).NotEmpty();
            Words(RuleFor(x => x.Name)).NotEmpty().MaximumLength(100);
            Words(RuleFor(x => x.NameEn)).NotEmpty().MaximumLength(100);
            Words(RuleFor(x => x.NameGenitive)).NotEmpty().MaximumLength(100);
            Words(RuleFor(x => x.NameLocative)).NotEmpty().MaximumLength(100)
                .Must(text => text is null || Prepositions.Any(p => text.TrimStart().StartsWith(p, StringComparison.OrdinalIgnoreCase)))
                .WithMessage(_ => Say("Начните с предлога: «в Тверской области», «на Камчатке».", "Begin with the preposition: «в Тверской области»."));
            Words(RuleFor(x => x.TimeZone)).NotEmpty().MaximumLength(100);
            Words(RuleFor(x => x.District)).MaximumLength(60);
            RuleFor(x => x.Active).NotNull();
            RuleFor(x => x.Tile).NotNull().ChildRules(t =>
            {
                t.RuleFor(x => x.Column).InclusiveBetween(1, Columns);
                t.RuleFor(x => x.Row).InclusiveBetween(1, Rows);
                Words(t.RuleFor(x => x.Label)).NotEmpty().MaximumLength(4);
            });
        }

        private static IRuleBuilderOptions<T, string?> Words<T>(IRuleBuilder<T, string?> rule) =>
            rule.Must(text => text is null || !text.Any(char.IsControl)).WithMessage(_ => Say("Уберите знаки, которые не печатаются.", "Remove the characters that can't be printed."));
    }

    internal sealed class Endpoint(IDocumentSession session, NpgsqlDataSource database, IServiceScopeFactory scopes, Regions regions, TimeProvider clock) : Slice<EditRegion, Edited>
    {
        public override void Configure()
        {
            Put("/access/regions/{code}");
            Allow(Role.Administrator);
            National();
            ChangesVersion();
            Summary(s => s.Summary = "Edit a region");
        }

        public override async Task HandleAsync(EditRegion command, CancellationToken ct)
        {
            // One edit at a time: two regions never get the same tile.
            await using var turn = await OneAtATime.Take(database, "regions", ct);
            var all = await session.Query<Region>().ToListAsync(ct);
            var region = all.FirstOrDefault(r => string.Equals(r.Id, command.Code, StringComparison.Ordinal)).OrNotFound();
            var stream = RegionEdited.StreamOf(region.Id);
            if (ExpectedVersion() != region.Version)
            {
                var last = (await session.Events.FetchStreamAsync(stream, token: ct)).LastOrDefault();
                throw new StaleException(Guid.TryParse(last?.UserName, out var who) ? who : Guid.Empty, last?.Timestamp);
            }

            var coming = await Coming(region, ct);
            var fact = Decide(region, command, all, coming).OrRefuse();
            var answer = new Edited(!string.Equals(fact.Before.TimeZone, fact.After.TimeZone, StringComparison.Ordinal), coming);
            if (fact.Before == fact.After)
            {
                await Save(answer, ct, version: region.Version);
                return;
            }

            session.UpdateRevision(fact.After.On(region), region.Version + 1);
            session.Events.Append(stream, fact);
            await Save(answer, ct, version: region.Version + 1);
            regions.Forget();
        }

        // Public events from the region's today on that aren't cancelled, asked where they live.
        private Task<int> Coming(Region region, CancellationToken ct) =>
            scopes.InRegion(region.Id, async services => (await services.GetRequiredService<IMediator>().Send(new GetPublicEventsBetween(region.Today(clock.GetUtcNow()), DateOnly.MaxValue), ct)).Count);
    }

    internal static Decision<RegionEdited> Decide(Region region, EditRegion command, IReadOnlyCollection<Region> all, int coming)
    {
        var after = new RegionValues(
            command.Name.Trim(),
            command.NameEn.Trim(),
            command.NameGenitive.Trim(),
            command.NameLocative.Trim(),
            command.TimeZone.Trim(),
            string.IsNullOrWhiteSpace(command.District) ? null : command.District.Trim(),
            command.Tile.Column,
            command.Tile.Row,
            command.Tile.Label.Trim(),
            command.Active!.Value);
        var there = all.FirstOrDefault(r => !string.Equals(r.Id, region.Id, StringComparison.Ordinal) && r.Column == after.Column && r.Row == after.Row);
        return !IsZone(after.TimeZone) ? ZoneUnknown
            : there is not null ? TileTaken.With(Say(there.Name, there.NameEn))
            : region.Active && !after.Active && coming > 0 ? HasEvents.With(coming)
            : new RegionEdited(region.Id, RegionValues.Of(region), after);
    }

    // The listed ones only: Windows names and the copies under posix/ are found too, and browsers don't know those.
    private static bool IsZone(string id) => TimeZoneInfo.GetSystemTimeZones().Any(z => z.HasIanaId && string.Equals(z.Id, id, StringComparison.Ordinal));
}
