using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Who changed what of a region, from what to what, newest first (F101).</summary>
internal sealed record GetRegionHistory(string Code)
{
    /// <summary>A value that changed; <c>field</c> as in the region's edit.</summary>
    internal sealed record Change(string Field, string? Before, string? After);

    /// <summary>One edit.</summary>
    internal sealed record Row(Guid Id, DateTimeOffset At, string? By, IReadOnlyList<Change> Changes);

    internal sealed class Validator : Validator<GetRegionHistory>
    {
        public Validator() => RuleFor(x => x.Code).NotEmpty();
    }

    internal sealed class Endpoint(IQuerySession session, Regions regions) : Slice<GetRegionHistory, Row[]>
    {
        public override void Configure()
        {
            Get("/access/regions/{code}/history");
            Allow(Role.Administrator, Role.Lead);
            National();
            Summary(s => s.Summary = "What was changed of a region, newest first");
        }

        public override async Task HandleAsync(GetRegionHistory query, CancellationToken ct)
        {
            var region = await regions.Get(query.Code, ct);
            var edits = await session.Events.FetchStreamAsync(RegionEdited.StreamOf(region.Id), token: ct);
            var who = edits.Select(e => Guid.TryParse(e.UserName, out var id) ? id : Guid.Empty).ToArray();
            var names = (await session.LoadManyAsync<Account>(ct, [.. who.Distinct()])).ToDictionary(a => a.Id, a => a.Name);
            var rows = edits.Zip(who, (e, by) => (Edit: e, By: by)).Where(x => x.Edit.Data is RegionEdited)
                .Select(x => new Row(x.Edit.Id, x.Edit.Timestamp, names.GetValueOrDefault(x.By), Differences((RegionEdited)x.Edit.Data)));
            await Show([.. rows.Reverse()], ct);
        }
    }

    internal static IReadOnlyList<Change> Differences(RegionEdited fact)
    {
        var (before, after) = (fact.Before, fact.After);
        Change[] all =
        [
            new("name", before.Name, after.Name),
            new("nameEn", before.NameEn, after.NameEn),
            new("nameGenitive", before.NameGenitive, after.NameGenitive),
            new("nameLocative", before.NameLocative, after.NameLocative),
            new("timeZone", before.TimeZone, after.TimeZone),
            new("district", before.District, after.District),
            new("column", Number(before.Column), Number(after.Column)),
            new("row", Number(before.Row), Number(after.Row)),
            new("label", before.Label, after.Label),
            new("active", Flag(before.Active), Flag(after.Active)),
        ];
        return [.. all.Where(c => !string.Equals(c.Before, c.After, StringComparison.Ordinal))];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";
}
