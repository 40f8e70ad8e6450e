using Marten;
using MediatR;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Reactions;

/// <summary>Answered from the people alone: no organisations, logs or forms of address are read for it.</summary>
internal sealed class AnswerGetStateSupport(IQuerySession session, CurrentRegion current, Regions regions, TimeProvider clock) : IRequestHandler<GetStateSupport, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(GetStateSupport request, CancellationToken cancellationToken)
    {
        var today = await session.Today(request.Ids, cancellationToken);
        var day = (await regions.Get(current.Code, cancellationToken)).Today(clock.GetUtcNow());
        var people = await session.LoadManyAsync<Person>(cancellationToken, [.. today.Values.Distinct()]);
        var answer = people.Where(p => p.On(day).AnswersOnStateSupport).Select(p => p.Id).ToHashSet();
        return [.. today.Where(t => answer.Contains(t.Value)).Select(t => t.Key)];
    }
}
