using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Zarozhdenie.Documents;

/// <summary>
/// A Handlebars template that yields Markdown. It sees the given data and nothing else: no partials, no raw output,
/// no CLR members. Values are inserted as literal text. Parsing is slow, rendering fast and thread-safe: keep the instance.
/// </summary>
public sealed class Template
{
    /// <summary>The most that one rendering may yield, in bytes of UTF-8.</summary>
    public const int MaxBytes = 64 * 1024;

    private readonly string source;
    private readonly IReadOnlyList<TemplateTag> tags;
    private readonly HandlebarsTemplate<TextWriter, object, object> compiled;

    private Template(string source, IReadOnlyList<TemplateTag> tags, HandlebarsTemplate<TextWriter, object, object> compiled) =>
        (this.source, this.tags, this.compiled) = (source, tags, compiled);

    /// <summary>Reads a template.</summary>
    /// <exception cref="TemplateException">The template is broken or uses a construct that isn't allowed.</exception>
    public static Template Parse(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Encoding.UTF8.GetByteCount(source) > MaxBytes)
            throw new TemplateException(0, "Шаблон длиннее 64 КБ.");
        var found = TemplateTag.Scan(source);
        try
        {
            return new Template(source, found, Engine().Compile(new StringReader(source)));
        }
        catch (Exception e) when (e is HandlebarsException or ArgumentException or InvalidOperationException or NullReferenceException or InvalidCastException or KeyNotFoundException)
        {
            throw new TemplateException(LineIn(e.Message), "Шаблон не читается: проверьте, что скобки и блоки закрыты.", e);
        }
    }

    /// <summary>Fills the template in.</summary>
    /// <param name="data">Anonymous objects, records, dictionaries and lists; names fit in camelCase and PascalCase alike.</param>
    /// <returns>Markdown, at most 64 KB.</returns>
    /// <exception cref="TemplateException">A placeholder the data doesn't have, or too much text.</exception>
    public string Render(object data)
    {
        var model = TemplateData.Of(data) ?? throw new ArgumentNullException(nameof(data));
        var writer = new LimitedWriter(MaxBytes);
        try
        {
            compiled(writer, model, null!);
            return writer.ToString();
        }
        catch (Exception e) when (e is HandlebarsException or HandlebarsUndefinedBindingException or TemplateData.UnknownMemberException or LimitedWriter.FullException)
        {
            throw Explain(model, e);
        }
    }

    // The engine names no line for an unknown placeholder or too much text. Only when it happened, run a copy that
    // notes each tag's line as it goes by: the last one noted is the one to blame.
    private TemplateException Explain(object model, Exception cause)
    {
        var at = 0;
        var engine = Engine();
        engine.RegisterHelper("__at", (in EncodedTextWriter _, in HelperOptions _, in Context _, in Arguments args) =>
            at = Convert.ToInt32(args[0], CultureInfo.InvariantCulture));
        try
        {
            engine.Compile(new StringReader(TemplateTag.WithMarks(source, tags)))(new LimitedWriter(MaxBytes), model, null!);
        }
        catch (Exception e) when (e is HandlebarsException or HandlebarsUndefinedBindingException or TemplateData.UnknownMemberException or LimitedWriter.FullException)
        {
            cause = e;
        }
        var tag = at < tags.Count ? tags[at] : null;
        return cause is LimitedWriter.FullException
            ? new TemplateException(tag?.Line ?? 0, "Документ получается длиннее 64 КБ: проверьте, что повторяется в этой строке.", cause)
            : new TemplateException(tag?.Line ?? 0, $"Неизвестное поле «{tag?.Text}».", cause);
    }

    private static IHandlebars Engine()
    {
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new MarkdownEncoder(),
            FormatProvider = CultureInfo.InvariantCulture,
            PartialTemplateResolver = new NoPartials(),
        };
        configuration.ObjectDescriptorProviders.Add(new TemplateData.NoMembers());
        return Handlebars.Create(configuration);
    }

    private static int LineIn(string message)
    {
        var match = Regex.Match(message, @"(?<line>\d+):\d+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return match.Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0;
    }

    private sealed class NoPartials : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
    }
}
