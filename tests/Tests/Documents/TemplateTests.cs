using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

public sealed class TemplateTests
{
    private sealed record Person(string FullName, int Age);

    [Fact]
    public void Fills_in_anonymous_objects_records_dictionaries_and_lists()
    {
        var template = Template.Parse("{{title}}: {{Title}}; {{#each people}}{{fullName}} {{Age}}{{#unless @last}}, {{/unless}}{{/each}}; {{map.key}}{{#if empty}}!{{/if}}");
        template.Render(new
        {
            Title = "Встреча",
            people = new[] { new Person("Зоя", 40), new Person("Пётр", 50) },
            map = new Dictionary<string, string> { ["key"] = "да" },
            empty = 0,
        }).ShouldBe("Встреча: Встреча; Зоя 40, Пётр 50; да");
    }

    [Fact]
    public void Empty_values_print_nothing_and_are_no_error() =>
        Template.Parse("[{{note}}]{{#each none}}x{{else}}пусто{{/each}}").Render(new { note = (string?)null, none = Array.Empty<string>() }).ShouldBe("[]пусто");

    [Theory]
    [InlineData("a\n\n{{unknown}}", 3)]
    [InlineData("{{title}}\n{{#if unknown}}x{{/if}}", 2)]
    [InlineData("{{title}}\n{{#each people}}\n{{fullName}}\n{{title}}\n{{/each}}", 4)]
    [InlineData("{{!-- two\nlines --}}\n{{title.Length}}", 3)]
    [InlineData("{{title}}\n{{title.GetType}}", 2)]
    [InlineData("x\n{{#each unknown}}{{/each}}", 2)]
    [InlineData("x\n{{#with people.[0]}}{{fullName}}\n{{missing}}{{/with}}", 3)]
    public void An_unknown_placeholder_is_an_error_with_its_line(string source, int line)
    {
        var template = Template.Parse(source);
        var error = Should.Throw<TemplateException>(() => template.Render(new { title = "Т", people = new[] { new Person("Зоя", 40) } }));
        error.Line.ShouldBe(line);
        error.Message.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a\n{{#if x}}b", 2)]
    [InlineData("a\n{{x", 2)]
    [InlineData("a\n\n{{/if}}", 3)]
    [InlineData("{{{x}}}", 1)]
    [InlineData("a\n{{&x}}", 2)]
    [InlineData("a\n{{> other}}", 2)]
    [InlineData("{{}}", 1)]
    public void A_broken_template_is_an_error_with_its_line(string source, int line) =>
        Should.Throw<TemplateException>(() => Template.Parse(source)).Line.ShouldBe(line);

    [Fact]
    public void Output_stays_below_64_kilobytes()
    {
        var template = Template.Parse("{{#each a}}{{#each ../a}}{{this}}{{/each}}{{/each}}");
        Should.Throw<TemplateException>(() => template.Render(new { a = Enumerable.Repeat("ж", 1000).ToArray() }));
        Should.Throw<TemplateException>(() => Template.Parse(new string('ж', 40_000)));
    }

    [Theory]
    [InlineData("# **x**")]
    [InlineData("<b>жирно</b> &amp; <!-- page -->")]
    [InlineData("1. пункт")]
    [InlineData("- пункт")]
    [InlineData("a | b")]
    [InlineData("[ссылка](http://example.org)")]
    [InlineData("::: center")]
    [InlineData("{widths=1,2}")]
    [InlineData("{{title}}")]
    [InlineData("    код")]
    [InlineData("a\n\n# b")]
    [InlineData("![x](image:y)")]
    [InlineData("`код` ~~нет~~ \\* $x$ http://example.org")]
    public void Values_are_literal_text(string value)
    {
        var markdown = Template.Parse("{{value}}").Render(new { value });
        Paper.ToText(markdown).Trim().ShouldBe(value.Trim());
        var html = Paper.ToHtml(markdown);
        html.ShouldNotContain("<b>");
        html.ShouldNotContain("<h1");
        html.ShouldNotContain("<li");
        html.ShouldNotContain("<a ");
    }
}
