using System.Net;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Consents by purpose (F31, F93).</summary>
public class ConsentTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static object Given(string purpose) => new { purpose, textVersion = "2026-02", text = "Я согласен на обработку", givenOn = "2026-11-20", source = "Папка 3, лист 12" };

    [Fact]
    public void A_withdrawal_lies_between_the_consent_and_today_and_comes_once()
    {
        var consent = new Consent(Guid.NewGuid(), Guid.NewGuid(), ConsentPurpose.Mailing, "1", "00", Today.AddDays(-3), "x", Guid.Empty, "y", House.Start);
        WithdrawConsent.Decide(consent, new WithdrawConsent(consent.PersonId, consent.Id), Today).Value.WithdrawnOn.ShouldBe(Today);
        WithdrawConsent.Decide(consent, new WithdrawConsent(consent.PersonId, consent.Id, Today.AddDays(-4)), Today).Refusal!.Code.ShouldBe("withdrawal_day_wrong");
        WithdrawConsent.Decide(consent, new WithdrawConsent(consent.PersonId, consent.Id, Today.AddDays(1)), Today).Refusal!.Code.ShouldBe("withdrawal_day_wrong");
        WithdrawConsent.Decide(consent with { WithdrawnOn = Today }, new WithdrawConsent(consent.PersonId, consent.Id), Today).Refusal!.Code.ShouldBe("consent_withdrawn");
        RecordConsent.Decide(new RecordConsent(Guid.NewGuid(), ConsentPurpose.Photo, "1", Today.AddDays(1), "x", "y"), Guid.NewGuid(), Guid.Empty, "z", Today, House.Start).Refusal!.Code.ShouldBe("consent_in_future");
    }

    [Fact]
    public async Task Whoever_takes_back_the_consent_to_letters_is_not_invited_until_they_consent_again()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, People, new { fullName = "Согласов Пётр Львович", emails = new[] { "soglasov@example.org" } })).Json(HttpStatusCode.Created)).Id();
        var path = $"{People}/{id}/consents";
        await (await manager.Call(HttpMethod.Post, path, new { purpose = "mailing", textVersion = "1", givenOn = "2026-11-20", source = "x" })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        var consent = (await (await manager.Call(HttpMethod.Post, path, Given("mailing"), key: "c1")).Json(HttpStatusCode.Created)).Id();
        (await (await manager.Call(HttpMethod.Post, path, Given("mailing"), key: "c1")).Json(HttpStatusCode.Created)).Id().ShouldBe(consent);
        await manager.Call(HttpMethod.Post, path, Given("photo"));

        var person = await (await manager.GetAsync($"{People}/{id}")).Json();
        var shown = person.GetProperty("consents").EnumerateArray().Single(c => c.Id() == consent);
        shown.GetProperty("collector").GetString().ShouldBe("Светлова Анна Игоревна");
        shown.GetProperty("textHash").GetString()!.Length.ShouldBe(64);
        person.GetProperty("mayBeInvited").GetBoolean().ShouldBeTrue();

        var withdraw = $"{path}/{consent}/withdraw";
        await (await manager.Call(HttpMethod.Post, withdraw, new { })).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Post, withdraw, new { }, ifMatch: "\"7\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, withdraw, new { }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Manager39)).Call(HttpMethod.Post, path, Given("photo"))).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await (await house.As(Users.Caller69)).Call(HttpMethod.Post, path, Given("photo"))).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        (await manager.Call(HttpMethod.Post, withdraw, new { because = "Письмо" }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Post, withdraw, new { }, ifMatch: "\"2\"")).ShouldRefuse(HttpStatusCode.Conflict, "consent_withdrawn");
        (await MayBeInvited(manager, id)).ShouldBeFalse();
        (await manager.GetAsync($"{People}/{id}")).Headers.ETag!.Tag.ShouldBe("\"1\"");

        await manager.Call(HttpMethod.Post, path, Given("mailing"));
        (await MayBeInvited(manager, id)).ShouldBeTrue();
    }

    private static async Task<bool> MayBeInvited(HttpClient manager, Guid id) => (await (await manager.GetAsync($"{People}/{id}")).Json()).GetProperty("mayBeInvited").GetBoolean();
}
