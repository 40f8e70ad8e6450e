using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>A national text as it holds now (F13, R016, R028).</summary>
internal sealed record GetTextTemplate(TextKind Kind)
{
    /// <summary>The text.</summary>
    /// <param name="Kind">Which text.</param>
    /// <param name="Number">Number of the version; 1 is what the house came with.</param>
    /// <param name="Source">Markdown with placeholders.</param>
    /// <param name="PublishedAt">When it was published (UTC); null for version 1.</param>
    /// <param name="Fields">Placeholders it may use.</param>
    internal sealed record Answer(TextKind Kind, int Number, string Source, DateTimeOffset? PublishedAt, IReadOnlyList<Field> Fields);

    /// <summary>A placeholder.</summary>
    /// <param name="Name">As written between the braces.</param>
    /// <param name="Says">What stands for it, in the caller's language.</param>
    internal sealed record Field(string Name, string Says);

    internal sealed class Validator : Validator<GetTextTemplate>
    {
        public Validator() => RuleFor(x => x.Kind).IsInEnum();
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<GetTextTemplate, Answer>
    {
        public override void Configure()
        {
            Get("/events/text-templates/{kind}");
            Allow(Role.Manager, Role.Lead);
            National();
            Summary(s => s.Summary = "A national text as it holds now");
        }

        public override async Task HandleAsync(GetTextTemplate query, CancellationToken ct)
        {
            var now = await TextTemplate.Now(session, query.Kind, ct);
            await ShowVersioned(View(now), now.Number, ct);
        }
    }

    internal static Answer View(TextTemplate t) =>
        new(t.Kind, t.Number, t.Source, t.Number == 1 ? null : t.At, [.. TextData.Fields.Select(f => new Field(f.Name, f.Says.Say()))]);
}
