using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Zarozhdenie.Documents;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Kinds of tables.</summary>
internal enum TableFormat
{
    /// <summary>UTF-8 with BOM, semicolons.</summary>
    Csv,

    /// <summary>A spreadsheet.</summary>
    Xlsx,
}

/// <summary>
/// A filtered list of people as a file, written while it is read (F90): who took it, and what for, is logged. The filter comes in the
/// body: a name that is looked for stands in no address, which histories and proxies keep.
/// </summary>
internal sealed record ExportPeople : PeopleFilter
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Text = "text/csv";

    public TableFormat Format { get; init; }

    /// <summary>What the list is needed for, in words; kept in the log of readings.</summary>
    public string Purpose { get; init; } = "";

    internal sealed class Validator : Validator<ExportPeople>
    {
        public Validator()
        {
            Rules(this);
            RuleFor(x => x.Format).IsInEnum();
            RuleFor(x => x.Purpose).NotEmpty().WithMessage(_ => Say("Напишите, для чего нужен список: выгрузка записывается в журнал.", "Write what the list is needed for: exports are logged.")).MaximumLength(200);
        }
    }

    internal sealed class Endpoint(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : Slice<ExportPeople, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/people/export.{format}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            AnswersFile(Text, Excel);
            Summary(s => s.Summary = "A filtered list of people as a file");
        }

        public override async Task HandleAsync(ExportPeople query, CancellationToken ct)
        {
            ReadsFor(query.Purpose);
            var region = await regions.Get(current.Code, ct);
            var xlsx = query.Format is TableFormat.Xlsx;
            var today = region.Today(clock.GetUtcNow());
            var rows = new PeopleTable(session, query, region, today, await CategoryNames.Now(session, ct), csv: !xlsx).Rows(ct);
            HttpContext.MarkResponseStart();
            HttpContext.Response.ContentType = xlsx ? Excel : $"{Text}; charset=utf-8";
            HttpContext.Response.Headers.CacheControl = "no-store";
            var name = string.Create(CultureInfo.InvariantCulture, $"Контакты {region.Id} {today:yyyy-MM-dd}.{(xlsx ? "xlsx" : "csv")}");
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
            await (xlsx
                ? LongSheet.Xlsx(HttpContext.Response.Body, "Контакты", PeopleTable.Headers, rows, ct)
                : LongSheet.Csv(HttpContext.Response.Body, PeopleTable.Headers, rows, ct));
        }
    }
}
