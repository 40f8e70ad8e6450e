using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;

namespace Zarozhdenie.Contacts.Reactions;

internal sealed class AnswerGetKnownOrganizations(IQuerySession session) : IRequestHandler<GetKnownOrganizations, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(GetKnownOrganizations request, CancellationToken cancellationToken) =>
        [.. (await session.LoadManyAsync<Organization>(cancellationToken, [.. request.Ids])).Select(o => o.Id)];
}
