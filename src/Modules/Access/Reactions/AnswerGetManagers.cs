using Marten;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Reactions;

internal sealed class AnswerGetManagers(IDocumentStore store) : IRequestHandler<GetManagers, IReadOnlyList<Person>>
{
    public async Task<IReadOnlyList<Person>> Handle(GetManagers request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(Region.National);
        var accounts = await session.Query<Account>()
            .Where(a => a.Active && a.Regions.Contains(request.Region) && a.Roles.Contains(Role.Manager))
            .ToListAsync(cancellationToken);
        return [.. accounts.Select(a => new Person(a.Id, a.Name, a.Email))];
    }
}
