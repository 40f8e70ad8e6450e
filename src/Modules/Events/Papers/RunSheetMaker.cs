using Marten;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Papers;

/// <summary>Gathers what stands on a run sheet: the paper and the screen show the same.</summary>
internal sealed class RunSheetMaker(IQuerySession session, Sealer sealer, IMediator mediator, CurrentRegion current)
{
    /// <summary>The public event and its sheet as Markdown.</summary>
    public async Task<(PublicEvent About, string Sheet)> Make(Guid eventId, CancellationToken ct)
    {
        var found = await session.LoadAsync<PublicEvent>(eventId, ct).OrNotFound();
        var (first, second) = (await sealer.AgendaOf(found, SessionKind.RoundTable, ct), await sealer.AgendaOf(found, SessionKind.Discussion, ct));
        Guid[] ids = [.. found.People().Distinct()];
        var people = ids.Length == 0 ? [] : (await mediator.Send(new GetContactCards(ids), ct)).ToDictionary(c => c.Id);
        var managers = (await mediator.Send(new GetManagers(current.Code), ct)).Select(m => m.Name).ToArray();
        return (found, RunSheet.Write(found, managers, people, first, second));
    }
}
