using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Who these contacts are: names for screens that show people of other modules. No ways to reach them, and one line in the reading log for all (F90).</summary>
internal sealed record ListNames(Guid[] Ids)
{
    private const int Most = 200;

    /// <summary>One contact; <c>id</c> as it was asked for, also where the contact was merged into another. Unknown ones are left out.</summary>
    internal sealed record Row(Guid Id, string FullName, string? Position, string? Organization);

    internal sealed class Validator : Validator<ListNames>
    {
        public Validator() => RuleFor(x => x.Ids).NotEmpty().Must(ids => ids is null || ids.Length <= Most);
    }

    internal sealed class Endpoint(IMediator mediator) : Slice<ListNames, IReadOnlyList<Row>>
    {
        public override void Configure()
        {
            Get("/contacts/names");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            Summary(s => s.Summary = "Names of contacts by their ids");
        }

        public override async Task HandleAsync(ListNames query, CancellationToken ct) =>
            await Show([.. (await mediator.Send(new GetContactCards(query.Ids), ct)).Select(c => new Row(c.Id, c.FullName, c.Position, c.Organization))], ct);
    }
}
