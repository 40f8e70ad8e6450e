using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events.Features;

/// <summary>Publishes the next version of the national template of the eight steps (F03); running events keep theirs until they take it.</summary>
internal sealed record PublishStepTemplate(IReadOnlyList<PublishStepTemplate.Item> Steps)
{
    /// <summary>A step's help and its due day relative to the event's day.</summary>
    internal sealed record Item(int Number, string HelpRu, string HelpEn, int DueDays);

    /// <summary>The version published.</summary>
    internal sealed record Published(int Version);

    internal sealed class Validator : Validator<PublishStepTemplate>
    {
        public Validator()
        {
            RuleFor(x => x.Steps).NotEmpty().Must(s => s is null || s.Select(i => i?.Number).Order().SequenceEqual(Enumerable.Range(1, Events.Steps.Count).Select(n => (int?)n)))
                .WithMessage(_ => Say("Опишите все восемь шагов, каждый один раз.", "Describe all eight steps, each once."));
            RuleForEach(x => x.Steps).NotNull().ChildRules(s =>
            {
                s.RuleFor(x => x.HelpRu).NotEmpty().Words(1000);
                s.RuleFor(x => x.HelpEn).NotEmpty().Words(1000);
                s.RuleFor(x => x.DueDays).InclusiveBetween(-180, 0).When(x => x.Number < Events.Steps.Count).WithMessage(_ => Say("Шаг готовят до мероприятия: от −180 до 0 дней.", "The step comes before the event: −180 to 0 days."));
                s.RuleFor(x => x.DueDays).InclusiveBetween(0, 60).When(x => x.Number == Events.Steps.Count).WithMessage(_ => Say("Отчёт отправляют после мероприятия: от 0 до 60 дней.", "The report follows the event: 0 to 60 days."));
            });
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Caller caller, TimeProvider clock) : Slice<PublishStepTemplate, Published>
    {
        public override void Configure()
        {
            Post("/events/step-templates");
            Allow(Role.Lead);
            National();
            ChangesVersion();
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Publish the next version of the eight steps' template");
        }

        public override async Task HandleAsync(PublishStepTemplate command, CancellationToken ct)
        {
            var newest = await StepTemplate.Newest(session, ct);
            if (ExpectedVersion() != newest.Version)
            {
                throw new StaleException(newest.PublishedBy, newest.PublishedAt);
            }

            var next = Decide(newest, command, caller.Id, clock.GetUtcNow());
            session.Insert(next);
            session.Events.Append(StepTemplate.Stream, new StepTemplatePublished(next.Version, [.. next.Steps.Select(s => new StepTemplatePublished.Item(s.Number, s.HelpRu, s.HelpEn, s.DueDays))]));
            await Created(new Published(next.Version), $"/api/v1/events/step-templates/{next.Version}", ct, next.Version);
        }
    }

    internal static StepTemplate Decide(StepTemplate newest, PublishStepTemplate command, Guid by, DateTimeOffset now) => new(
        StepTemplate.IdOf(newest.Version + 1),
        newest.Version + 1,
        [.. command.Steps.OrderBy(s => s.Number).Select(s => new StepText(s.Number, s.HelpRu.Trim(), s.HelpEn.Trim(), s.DueDays))],
        by,
        now);
}
