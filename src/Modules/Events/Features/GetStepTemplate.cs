using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>One version of the national template of the eight steps (F03).</summary>
internal sealed record GetStepTemplate(int Version)
{
    /// <summary>The version and its eight steps.</summary>
    internal sealed record Answer(int Version, IReadOnlyList<Row> Steps);

    /// <summary>A step: its title is the instruction's, help and due day are the lead's.</summary>
    internal sealed record Row(int Number, string Title, string HelpRu, string HelpEn, int DueDays);

    internal sealed class Validator : Validator<GetStepTemplate>
    {
        public Validator() => RuleFor(x => x.Version).GreaterThan(0);
    }

    internal sealed class Endpoint(IQuerySession session) : Slice<GetStepTemplate, Answer>
    {
        public override void Configure()
        {
            Get("/events/step-templates/{version}");
            Allow(Role.Lead, Role.Manager);
            National();
            Summary(s => s.Summary = "One version of the eight steps' template");
        }

        public override async Task HandleAsync(GetStepTemplate query, CancellationToken ct)
        {
            var found = await StepTemplate.Of(session, query.Version, ct).OrNotFound();
            await Show(new Answer(found.Version, [.. found.Steps.Select(s => new Row(s.Number, Steps.TitleOf(s.Number).Say(), s.HelpRu, s.HelpEn, s.DueDays))]), ct);
        }
    }
}
