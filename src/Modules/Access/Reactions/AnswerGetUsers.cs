using Marten;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Reactions;

internal sealed class AnswerGetUsers(IDocumentStore store) : IRequestHandler<GetUsers, IReadOnlyList<Person>>
{
    public async Task<IReadOnlyList<Person>> Handle(GetUsers request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(Region.National);
        var accounts = await session.LoadManyAsync<Account>(cancellationToken, request.Ids);
        return [.. accounts.Select(a => new Person(a.Id, a.Name, a.Email))];
    }
}
