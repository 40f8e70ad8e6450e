using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

public class FunnelTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    [Fact]
    public async Task Every_rate_is_a_share_of_sent()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(20));
        await house.Chosen(manager, about, house.People(5));
        async Task Answer(Guid id, string stage) => await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{id}/answers", new { stage, channel = "inPerson" })).Json();
        foreach (var id in ids[..8])
        {
            await Answer(id, "agreed");
        }

        foreach (var id in ids[8..12])
        {
            await Answer(id, "confirmed");
        }

        await Answer(ids[12], "declined");
        await using (var session = house.Store.LightweightSession("69"))
        {
            foreach (var id in ids[..10])
            {
                var delivery = Guid.CreateVersion7();
                session.Events.Append(delivery, new DeliveryChanged(delivery, DeliveryKind.Invitation, id, about.Id, DeliveryState.Accepted, house.Clock.GetUtcNow(), "250"));
            }

            session.Events.StartStream(Guid.CreateVersion7(), [
                new AttendanceOpened(about.Id, about.RoundTable.Id, about.Discussion.Id),
                .. ids[8..14].Select(id => (object)new AttendanceMarked(about.Id, about.RoundTable.Id, id, true, true, false, true)),
                new AttendanceMarked(about.Id, about.RoundTable.Id, ids[14], true, false, false, false),
                new AttendanceMarked(about.Id, about.RoundTable.Id, Guid.CreateVersion7(), false, true, false, true)]);
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        var funnel = await (await manager.GetAsync($"/api/v1/invitations/funnel?eventId={about.Id}")).Json();
        var (counts, rates) = (funnel.GetProperty("counts"), funnel.GetProperty("rates"));
        new[] { "planned", "sent", "delivered", "agreed", "declined", "confirmed", "attended", "noShow" }.Select(n => counts.GetProperty(n).GetInt32()).ShouldBe([5, 20, 13, 12, 1, 4, 6, 1]);
        rates.GetProperty("agreed").GetDouble().ShouldBe(0.6);
        rates.GetProperty("attended").GetDouble().ShouldBe(0.3);
        funnel.GetProperty("judged").GetBoolean().ShouldBeTrue();
        funnel.GetProperty("asOf").GetDateTimeOffset().ShouldBe(house.Clock.GetUtcNow());
        await using (await Lag.Of(house, "InvitationTrail:%"))
        {
            (await (await manager.GetAsync($"/api/v1/invitations/funnel?eventId={about.Id}")).Json()).GetProperty("asOf").GetDateTimeOffset().ShouldBe(Lag.Since);
        }

        var asked = await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", s => s.GetRequiredService<IMediator>().Send(new CountInvitations([about.Id, Guid.CreateVersion7()])));
        asked.ShouldHaveSingleItem().ShouldBe(new InvitationCounts(about.Id, 5, 7, 8, 25));
        var stages = (await (await manager.GetAsync($"/api/v1/invitations?eventId={about.Id}&limit=200")).Json()).GetProperty("items").EnumerateArray().ToDictionary(r => r.Id(), r => r.GetProperty("stage").GetString());
        (stages[ids[0]], stages[ids[8]], stages[ids[12]], stages[ids[14]], stages[ids[15]]).ShouldBe(("agreed", "attended", "attended", "noShow", "sent"));
    }

    [Fact]
    public async Task Below_twenty_sent_nothing_is_judged_and_without_any_there_are_no_rates()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var empty = await (await manager.GetAsync($"/api/v1/invitations/funnel?eventId={about.Id}")).Json();
        empty.GetProperty("rates").GetProperty("agreed").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        empty.GetProperty("judged").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_goes_page_by_page_and_by_stage()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        await house.Sent(manager, about, house.People(5));
        await house.Chosen(manager, about, house.People(2));
        var (seen, after) = (new List<Guid>(), "");
        do
        {
            var page = await (await manager.GetAsync($"/api/v1/invitations?eventId={about.Id}&limit=3{(after.Length > 0 ? $"&after={after}" : "")}")).Json();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(r => r.Id()));
            after = page.GetProperty("next").GetString() ?? "";
        }
        while (after.Length > 0);
        seen.Distinct().Count().ShouldBe(7);
        (await (await manager.GetAsync($"/api/v1/invitations?eventId={about.Id}&stage=planned")).Json()).GetProperty("items").GetArrayLength().ShouldBe(2);
        await (await manager.GetAsync($"/api/v1/invitations?eventId={about.Id}&stage=unknown")).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
    }

    [Fact]
    public async Task A_letter_that_came_back_is_called_before_those_nobody_reached()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(6));
        var last = ids.OrderBy(i => i.ToString("N"), StringComparer.Ordinal).Last();
        await using (var session = house.Store.LightweightSession("69"))
        {
            var delivery = Guid.CreateVersion7();
            session.Events.Append(delivery, new DeliveryChanged(delivery, DeliveryKind.Invitation, last, about.Id, DeliveryState.Rejected, house.Clock.GetUtcNow(), "550"));
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        (await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId = about.Id })).Json()).Id("invitationId").ShouldBe(last);
    }
}
