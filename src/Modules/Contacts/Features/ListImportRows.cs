using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Rows of an import with verdict and reasons; the reading is logged (F90).</summary>
internal sealed record ListImportRows(Guid ImportId, Verdict? Verdict = null, string? After = null, int? Limit = null)
{
    internal sealed class Validator : Validator<ListImportRows>
    {
        public Validator()
        {
            RuleFor(x => x.ImportId).NotEmpty();
            RuleFor(x => x.After).Must(a => a is null || int.TryParse(a, CultureInfo.InvariantCulture, out _)).WithMessage(_ => Say("Неверный курсор страницы.", "The page cursor is wrong."));
        }
    }

    /// <summary>A reason with its stable code.</summary>
    internal sealed record Told(string Code, string Text);

    /// <summary>What was read from the row.</summary>
    internal sealed record Shown(string FullName, string? Organization, string? Position, OrganizationCategory? Category, DiscussionPlace? SuggestedPlace, IReadOnlyList<string> Phones, IReadOnlyList<string> Emails, string? Note);

    /// <summary>A row.</summary>
    internal sealed record Row(int Number, Verdict Verdict, IReadOnlyList<Told> Reasons, Shown Values, IReadOnlyList<string> Cells);

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer) : Slice<ListImportRows, Page<Row>>
    {
        public override void Configure()
        {
            Get("/contacts/imports/{importId}/rows");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Rows of an import with verdict and reasons");
        }

        public override async Task HandleAsync(ListImportRows query, CancellationToken ct)
        {
            var import = await session.LoadAsync<Import>(query.ImportId, ct).OrNotFound();
            var limit = Paging.Clamp(query.Limit);
            var after = query.After is null ? 0 : int.Parse(query.After, CultureInfo.InvariantCulture);
            var rows = session.Query<ImportRow>().Where(r => r.ImportId == import.Id && r.Number > after);
            if (query.Verdict is { } verdict)
            {
                rows = rows.Where(r => r.Verdict == verdict);
            }

            var page = Paging.Page(await rows.OrderBy(r => r.Number).Take(limit + 1).ToListAsync(ct), limit, r => r.Number.ToString(CultureInfo.InvariantCulture));
            var opened = await new Rows(session, sealer).OpenAll(page.Items, ct);
            await Show(new Page<Row>([.. opened.Select(r => Of(r.Row, r.Content))], page.Next), ct);
        }

        private static Row Of(ImportRow row, RowContent content) =>
            new(
                row.Number,
                row.Verdict,
                [.. content.Reasons.Select(r => new Told(r.Code, Reasons.Say(r)))],
                new Shown(
                    content.Values.FullName,
                    content.Values.Organization,
                    content.Values.Position,
                    content.Values.Category,
                    content.Values.SuggestedPlace,
                    [.. content.Values.Phones.Select(Reading.Phones.Shown)],
                    content.Values.Emails,
                    content.Values.Note),
                content.Cells);
    }
}
