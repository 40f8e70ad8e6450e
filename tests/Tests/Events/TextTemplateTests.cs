using System.Net;
using System.Text.Json;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class TextTemplateDecisions
{
    // Issue 4, done when 6: refused with the line, before it is published.
    [Theory]
    [InlineData("Тема: {{topic}}\n{{unknown}}", "lines.2")]
    [InlineData("{{#if room}}\n{{/if}}\n{{topic", "lines.3")]
    [InlineData("{{topic}}\n{{#each programme}}", "lines.2")]
    [InlineData("{{> other}}", "lines.1")]
    [InlineData("{{topic.length}}", "lines.1")]
    [InlineData("{{topic.GetType}}", "lines.1")]
    [InlineData("\n{{{topic}}}", "lines.2")]
    [InlineData("{{../topic}}", "lines.1")]
    [InlineData("{{#unless room}}\n{{nothing}}{{/unless}}", "lines.2")]
    [InlineData("{{#each programme}}{{#each ../programme}}\n{{#each ../../programme}}\n{{#each ../../../programme}}{{/each}}{{/each}}{{/each}}{{/each}}", "lines.3")]
    public void A_text_that_is_broken_reaches_out_or_loops_is_refused_with_its_line(string source, string field)
    {
        var refusal = Filling.Try(TextKind.Announcement, source).Refusal!;
        refusal.Code.ShouldBe("template_broken");
        refusal.Status.ShouldBe(422);
        refusal.Field.ShouldBe(field, refusal.Say());
    }

    [Fact]
    public void A_loop_that_would_fill_the_memory_names_its_line()
    {
        var source = $"Начало\n{{{{#each programme}}}}{{{{#each ../programme}}}}{{{{#each ../../programme}}}}\n{new string('x', 12_000)}{{{{topic}}}}{{{{/each}}}}{{{{/each}}}}{{{{/each}}}}";
        Filling.Try(TextKind.Announcement, source).Refusal!.Field.ShouldStartWith("lines.");
    }

    [Fact]
    public void Endless_work_without_output_is_refused_before_it_begins()
    {
        var deep = string.Concat(Enumerable.Repeat("{{#each programme}}", 400)) + string.Concat(Enumerable.Repeat("{{/each}}", 400));
        Filling.Try(TextKind.Announcement, deep).Refusal!.Field.ShouldBe("lines.1");
        Filling.Try(TextKind.Announcement, "{{" + string.Concat(Enumerable.Repeat("(lookup ", 5_000)) + "}}").Refusal!.Field.ShouldBe("lines.1");
    }

    [Fact]
    public void Version_1_of_every_text_fills_in_and_states_the_four_facts()
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            Filling.Try(kind, FirstTexts.Of(kind)).Value.ShouldNotBeEmpty();
        }

        PreviewTextTemplate.Look(new PreviewTextTemplate(TextKind.Announcement, FirstTexts.Of(TextKind.Announcement))).Value.Missing.ShouldBeEmpty();
        PreviewTextTemplate.Look(new PreviewTextTemplate(TextKind.Announcement, "Приходите: {{topic}}")).Value.Missing.ShouldBe([RequiredFact.Purpose, RequiredFact.Place, RequiredFact.Time]);
    }

    // What people type stays literal, and no backslash that isn't needed stands in a text that they edit on.
    [Theory]
    [InlineData(@"Тверь\, Советская площадь\, 1", "Тверь, Советская площадь, 1")]
    [InlineData(@"10\:00 \(МСК\+7\)", "10:00 (МСК+7)")]
    [InlineData(@"**\*звёзды\***", @"**\*звёзды\***")]
    [InlineData(@"\# Не заголовок", @"\# Не заголовок")]
    [InlineData(@"- 1\. не список", @"- 1\. не список")]
    [InlineData(@"\<script\>", @"\<script\>")]
    [InlineData(@"http\:\/\/example\.org", @"http\://example.org")]
    [InlineData("строка&#10;\\- вторая", "строка\n\\- вторая")]
    public void The_filled_in_text_reads_as_typed(string rendered, string readable) => Filling.Readable(rendered).ShouldBe(readable);

    [Fact]
    public void Tricks_in_a_topic_stay_words()
    {
        var state = Samples.Event(Samples.Plan() with { Topic = "{{purpose}} <b>x</b> [a](http://example.org) #1" });
        var html = Zarozhdenie.Documents.Paper.ToHtml(Announcing.Suggest(state));
        html.ShouldContain("{{purpose}} &lt;b&gt;x&lt;/b&gt; [a](http://example.org) #1");
    }

    [Fact]
    public void A_text_that_fails_on_one_event_gives_way_to_version_1() =>
        Filling.Fill(TextKind.Announcement, "{{#if workingMeeting}}{{else}}{{missing}}{{/if}}", Samples.Event()).ShouldContain("Семья региона");
}

public class TextTemplateTests(House house) : IClassFixture<House>
{
    private const string Path = "/api/v1/events/text-templates/announcement";

    [Fact]
    public async Task The_lead_publishes_and_managers_are_suggested_the_new_text()
    {
        var lead = await house.As(Users.Lead);
        var manager = await house.Manager();
        var read = await lead.GetAsync(Path);
        read.Headers.ETag!.Tag.ShouldBe("\"1\"");
        (await read.Json()).GetProperty("fields").GetArrayLength().ShouldBeGreaterThan(5);

        await (await lead.Call(HttpMethod.Put, Path, new { source = "x" })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        var broken = await lead.Call(HttpMethod.Put, Path, new { source = "Тема\n{{nothing}}" }, ifMatch: "\"1\"");
        (await broken.Json(HttpStatusCode.UnprocessableEntity)).GetProperty("errors").GetProperty("lines.2")[0].GetString()!.ShouldContain("nothing");
        await (await manager.Call(HttpMethod.Put, Path, new { source = "x" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");

        var preview = await (await lead.Call(HttpMethod.Post, $"{Path}/preview", new { source = "Новый: {{topic}}" })).Json();
        preview.GetProperty("markdown").GetString()!.ShouldStartWith("Новый: ");
        preview.GetProperty("missing").GetArrayLength().ShouldBe(3);
        var letter = preview.GetProperty("letter");
        letter.GetProperty("subject").GetString().ShouldBe("Приглашение: Просемейный кластер: с чего начать");
        letter.GetProperty("html").GetString()!.ShouldSatisfyAllConditions(h => h.ShouldContain("Здравствуйте, Имя Отчество."), h => h.ShouldContain("Новый: "), h => h.ShouldContain("Как пройти"), h => h.ShouldContain("href=\"#\""), h => h.ShouldNotContain("Кедрова"));
        (await (await lead.Call(HttpMethod.Post, "/api/v1/events/text-templates/notes1/preview", new { source = "- О {{topic}}" })).Json()).GetProperty("letter").ValueKind.ShouldBe(JsonValueKind.Null);
        await (await lead.Call(HttpMethod.Post, $"{Path}/preview", new { source = "{{#each programme}}" })).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "template_broken");

        const string Text = "Новый анонс: {{topic}}, {{purpose}}, {{place}}, {{date}}, {{roundTableTime}}";
        (await lead.Call(HttpMethod.Put, Path, new { source = Text }, ifMatch: "\"1\"")).Headers.ETag!.Tag.ShouldBe("\"2\"");
        await (await lead.Call(HttpMethod.Put, Path, new { source = "y" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await lead.Call(HttpMethod.Put, Path, new { source = Text }, ifMatch: "\"2\"")).Headers.ETag!.Tag.ShouldBe("\"2\"");
        var versions = (await (await lead.GetAsync($"{Path}/versions")).Json()).GetProperty("items");
        versions.GetArrayLength().ShouldBe(2);
        versions[0].GetProperty("publishedBy").GetString().ShouldBe("Кедрова Ольга Сергеевна");

        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        var announcement = await (await manager.GetAsync($"/api/v1/events/public-events/{id}/announcement")).Json();
        announcement.GetProperty("suggested").GetString()!.ShouldStartWith("Новый анонс: Семья региона, Создание");
        announcement.GetProperty("text").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task The_announcement_and_the_run_sheet_are_papers(string format, string type)
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();
        foreach (var paper in new[] { "announcement/document", "run-sheet" })
        {
            var answer = await manager.GetAsync($"/api/v1/events/public-events/{id}/{paper}.{format}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
            (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(1000);
            await (await (await house.As(Users.Manager39)).GetAsync($"/api/v1/events/public-events/{id}/{paper}.{format}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        }
    }

    [Fact]
    public async Task The_run_sheet_on_the_screen_says_what_the_paper_says()
    {
        var manager = await house.Manager();
        static object Plan(string howToGetIn) => new
        {
            topic = "Семья региона",
            purpose = "Создание кластера",
            date = "2026-12-10",
            venue = new { name = "Дом семьи", address = "Тверь, Садовая, 3", kind = "other", howToGetIn },
            roundTable = new { start = "10:00:00", end = "11:15:00", format = "roundTable" },
            discussion = new { start = "11:45:00", end = "13:00:00" },
        };
        var id = (await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan(" Вход со двора "))).Json(HttpStatusCode.Created)).Id();
        var path = $"/api/v1/events/public-events/{id}";
        var answer = await manager.GetAsync($"{path}/run-sheet");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var html = (await answer.Json()).GetProperty("html").GetString()!;
        html.ShouldSatisfyAllConditions(h => h.ShouldContain("Регистрация участников"), h => h.ShouldContain("<b>Как пройти:</b> Вход со двора"), h => h.ShouldContain("Сессия 2. Дискуссия"));
        await (await (await house.As(Users.Manager39)).GetAsync($"{path}/run-sheet")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await (await manager.GetAsync(path)).Json()).GetProperty("venue").GetProperty("howToGetIn").GetString().ShouldBe("Вход со двора");
        await (await manager.Call(HttpMethod.Post, "/api/v1/events/public-events", Plan(new string('о', 301)))).Json(HttpStatusCode.BadRequest);
    }
}
