using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Tests.Sessions;

public class ResultsTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    [Fact]
    public async Task A_public_event_without_records_answers_zeros()
    {
        var results = await Of(house, house.Gather());
        results.CameToEvent.ShouldBe(0);
        results.Readiness.Values.Sum().ShouldBe(0);
        results.ResolutionSha256.ShouldBeNull();
        results.Proposals.ShouldBeEmpty();
    }

    internal static Task<SessionResults> Of(SessionsHouse house, Gathering g) =>
        house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", s => s.GetRequiredService<IMediator>().Send(new GetSessionResults(g.EventId)));
}
