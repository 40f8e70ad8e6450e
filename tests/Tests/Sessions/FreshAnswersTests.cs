using System.Net;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>What also shows others' words and marks is never «not modified», though it carries a version for If-Match.</summary>
public class FreshAnswersTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    [Fact]
    public async Task A_version_for_If_Match_makes_no_304()
    {
        var (manager, gathering) = (await house.Manager(), house.Gather());
        gathering.Invite("Иванова Анна Петровна");
        foreach (var path in new[] { $"{gathering.RoundTable}/resolution", $"{gathering.Discussion}/appeal", $"{gathering.RoundTable}/participants" })
        {
            var etag = (await manager.GetAsync(path)).Headers.ETag!.Tag;
            using var again = new HttpRequestMessage(HttpMethod.Get, path);
            again.Headers.TryAddWithoutValidation("If-None-Match", etag);
            var answer = await manager.SendAsync(again);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            answer.Headers.ETag!.Tag.ShouldBe(etag);
        }
    }
}
