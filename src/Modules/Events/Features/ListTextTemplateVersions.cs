using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Every version of a national text, the last one first.</summary>
internal sealed record ListTextTemplateVersions(TextKind Kind)
{
    /// <summary>The versions.</summary>
    /// <param name="Items">The last one first.</param>
    internal sealed record Answer(IReadOnlyList<Row> Items);

    /// <summary>One version.</summary>
    /// <param name="Number">Its number; 1 is what the house came with.</param>
    /// <param name="Source">Markdown with placeholders.</param>
    /// <param name="PublishedAt">When (UTC); null for version 1.</param>
    /// <param name="PublishedBy">Who, or null.</param>
    internal sealed record Row(int Number, string Source, DateTimeOffset? PublishedAt, string? PublishedBy);

    internal sealed class Validator : Validator<ListTextTemplateVersions>
    {
        public Validator() => RuleFor(x => x.Kind).IsInEnum();
    }

    internal sealed class Endpoint(IQuerySession session, IMediator mediator) : Slice<ListTextTemplateVersions, Answer>
    {
        public override void Configure()
        {
            Get("/events/text-templates/{kind}/versions");
            Allow(Role.Lead);
            National();
            Summary(s => s.Summary = "Every version of a national text");
        }

        public override async Task HandleAsync(ListTextTemplateVersions query, CancellationToken ct)
        {
            var all = await TextTemplate.All(session, query.Kind, ct);
            var names = (await mediator.Send(new GetUsers([.. all.Select(t => t.By).Distinct()]), ct)).ToDictionary(p => p.Id, p => p.Name);
            await Show(new Answer([.. all.Select(t => new Row(t.Number, t.Source, t.Number == 1 ? null : t.At, names.GetValueOrDefault(t.By)))]), ct);
        }
    }
}
