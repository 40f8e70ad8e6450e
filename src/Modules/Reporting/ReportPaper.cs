using Zarozhdenie.Contracts;
using Zarozhdenie.Documents;
using Zarozhdenie.Reporting.Features;

namespace Zarozhdenie.Reporting;

/// <summary>The short report with photo pages as PDF and DOCX (R056, R057). Made on request, not stored.</summary>
internal static class ReportPaper
{
    /// <summary>Longest side of a photo inside the paper, in pixels: sharp on A4 and light.</summary>
    public const int PhotoLongest = 1100;

    /// <summary>JPEG quality inside the paper.</summary>
    public const int PhotoQuality = 72;

    private static readonly Template Template = Template.Parse(
        """
        ::: center
        # Краткий отчёт о результатах сессий
        :::

        **{{topic}}**

        {{region}}. {{date}}. {{venue}}

        Сессия 1, {{format}}: {{roundTable}}. Сессия 2, дискуссия: {{discussion}}.

        {{#each paragraphs}}
        {{this}}

        {{/each}}
        ## Приглашения и участие

        {widths=60,20,20}

        | Показатель | Человек | От разосланных |
        |---|---:|---:|
        {{#each funnel}}
        | {{name}} | {{count}} | {{share}} |
        {{/each}}

        {widths=60,20,20}

        | Кто пришёл | Сессия 1 | Сессия 2 |
        |---|---:|---:|
        {{#each attendance}}
        | {{name}} | {{first}} | {{second}} |
        {{/each}}

        ## Результаты сессии 1

        Записано позиций: {{positions}}. Готовность сторон: вступают — {{joins}}, помогают — {{helps}}, есть условия — {{needs}}, не сейчас — {{notNow}}.

        {{#if hash}}
        Резолюция принята. Контрольная сумма SHA-256: {{hash}}

        {{else}}
        Резолюция не принята.

        {{/if}}
        {{#each points}}
        1. {{this}}
        {{/each}}

        ## Результаты сессии 2

        Собрано предложений: {{proposalCount}}.

        {{#each proposals}}
        1. {{this}}
        {{/each}}

        {{#if addressee}}
        Коллективное обращение: {{addressee}}.

        {{else}}
        Коллективное обращение не составлено.

        {{/if}}
        {{#if photos}}
        <!-- page -->

        ## Фотоотчёт мероприятия

        {{/if}}
        {{#each photos}}
        ![{{caption}}](image:{{key}})

        {{/each}}
        """);

    /// <summary>Writes the paper; <paramref name="photos"/> are JPEGs in the order of the view's photos.</summary>
    public static byte[] Make(ReportView v, IReadOnlyList<byte[]> photos, ReportFormat format)
    {
        var markdown = Markdown(v, photos.Count);
        var options = new PaperOptions
        {
            Title = $"Краткий отчёт: {v.Region.Name}, {RussianDate.Long(v.Event.Date)}",
            PageNumbers = true,
            Images = [.. photos.Select((p, i) => new PaperImage(Key(i), p))],
        };
        return format == ReportFormat.Pdf ? Paper.ToPdf(markdown, options) : Paper.ToDocx(markdown, options);
    }

    public static string TypeOf(ReportFormat format) =>
        format == ReportFormat.Pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static string FileName(ReportView v, ReportFormat format) => $"Отчёт {v.Region.Name} {v.Event.Date:yyyy-MM-dd}.{(format == ReportFormat.Pdf ? "pdf" : "docx")}";

    internal static string Markdown(ReportView v, int photos)
    {
        var (r, f) = (v.Results, v.Known.Figures);
        var readiness = r.Readiness.Aggregate(new ReadinessCounts(), (sum, one) => sum.Change(one.Key, one.Value));
        return Template.Render(new
        {
            topic = v.Event.Topic,
            region = v.Region.Name,
            date = ReportWords.Day(v.Event),
            venue = string.Join(", ", new[] { v.Event.Venue.Name, v.Event.Venue.Address, v.Event.Venue.Room }.Where(t => !string.IsNullOrWhiteSpace(t))),
            format = ReportWords.FormatOf(v.Event.Format),
            roundTable = ReportWords.Hours(v.Event, v.Event.RoundTable, v.Region),
            discussion = ReportWords.Hours(v.Event, v.Event.Discussion, v.Region),
            paragraphs = (string.IsNullOrWhiteSpace(v.Text) ? ReportWords.Suggest(v) : v.Text).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            funnel = new[]
            {
                Line("Выбраны для приглашения", f.Invited, null),
                Line("Приглашения разосланы", f.Sent, f.Sent),
                Line("Предварительно согласились", f.Agreed, f.Sent),
                Line("Подтвердили по телефону", f.Confirmed, f.Sent),
                Line("Пришли из приглашённых", r.CameInvited, f.Sent),
                Line("Пришли всего", r.CameToEvent, null),
            },
            attendance = new[] { Row("всего", r.RoundTable.Came, r.Discussion.Came) }
                .Concat(Enum.GetValues<OrganizationCategory>().Select(c => Row(ReportWords.Category(c), r.RoundTable.ByCategory.GetValueOrDefault(c), r.Discussion.ByCategory.GetValueOrDefault(c))))
                .Append(Row("без приглашения", r.RoundTable.WalkIns, r.Discussion.WalkIns))
                .ToArray(),
            positions = r.Positions,
            joins = readiness.Joins,
            helps = readiness.Helps,
            needs = readiness.Needs,
            notNow = readiness.NotNow,
            hash = r.ResolutionSha256 ?? "",
            points = r.ResolutionSha256 is null ? [] : ReportWords.Some(r.ResolutionPoints, 20, 400),
            proposalCount = r.Proposals.Count,
            proposals = ReportWords.Some(r.Proposals, 20, 300),
            addressee = r.AppealAddressee ?? "",
            photos = v.Photos.Take(photos).Select((p, i) => new { caption = p.Caption ?? $"Фото {i + 1}", key = Key(i) }).ToArray(),
        });

        static object Line(string name, int count, int? sent) => new { name, count, share = sent is { } all ? ReportWords.Share(count, all) : "" };
        static object Row(string name, int first, int second) => new { name, first, second };
    }

    private static string Key(int index) => $"p{index + 1}";
}
