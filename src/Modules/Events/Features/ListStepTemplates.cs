using FastEndpoints;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>The versions of the national template, newest first; the ETag is the newest one.</summary>
internal sealed class ListStepTemplates(IQuerySession session, IMediator mediator) : Slice<EmptyRequest, ListStepTemplates.Answer>
{
    private const int Most = 100;

    /// <summary>The versions.</summary>
    internal sealed record Answer(IReadOnlyList<Row> Items);

    /// <summary>A version: when it was published and by whom; null for the one that the house began with.</summary>
    internal sealed record Row(int Version, DateTimeOffset? PublishedAt, string? PublishedBy);

    public override void Configure()
    {
        Get("/events/step-templates");
        Allow(Role.Lead, Role.Manager);
        National();
        Summary(s => s.Summary = "Versions of the eight steps' template");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct)
    {
        var found = await session.Query<StepTemplate>().OrderByDescending(t => t.Version).Take(Most).ToListAsync(ct);
        var names = (await mediator.Send(new GetUsers([.. found.Select(t => t.PublishedBy).Distinct()]), ct)).ToDictionary(p => p.Id, p => p.Name);
        await ShowVersioned(
            new Answer([.. found.Append(StepTemplate.First).Select(t => new Row(t.Version, t.PublishedAt, names.GetValueOrDefault(t.PublishedBy)))]),
            found.Count == 0 ? StepTemplate.First.Version : found[0].Version,
            ct);
    }
}
