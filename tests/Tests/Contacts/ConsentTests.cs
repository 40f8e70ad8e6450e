using System.Net;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Invitations;
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
        RecordConsent.Decide(new RecordConsent(Guid.NewGuid(), ConsentPurpose.Photo, "1", Today.AddDays(1), "x", "y"), null, Guid.NewGuid(), Guid.Empty, "z", Today, House.Start).Refusal!.Code.ShouldBe("consent_in_future");
    }

    [Fact]
    public async Task Whoever_takes_back_the_consent_to_letters_is_not_invited_until_they_consent_again()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, People, new { fullName = "Согласов Пётр Львович", emails = new[] { "soglasov@example.org" } })).Json(HttpStatusCode.Created)).Id();
        var path = $"{People}/{id}/consents";
        await (await manager.Call(HttpMethod.Post, path, new { purpose = "mailing", textVersion = "1", givenOn = "2026-11-20", source = "x" })).ShouldRefuse(HttpStatusCode.BadRequest, "consent_text_missing");
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

    [Fact]
    public async Task A_forms_text_is_laid_in_once_and_named_by_its_version_later()
    {
        var manager = await house.As(Users.Manager39);
        var id = (await (await manager.Call(HttpMethod.Post, People, new { fullName = "Бланкова Вера Львовна", emails = new[] { "blankova@example.org" } })).Json(HttpStatusCode.Created)).Id();
        var path = $"{People}/{id}/consents";
        object With(string? text, string version = "Бланк 2") => new { purpose = "photo", textVersion = version, text, givenOn = "2026-11-20", source = "Папка 3" };
        await (await manager.Call(HttpMethod.Post, path, With(null))).ShouldRefuse(HttpStatusCode.BadRequest, "consent_text_missing");
        (await manager.Call(HttpMethod.Post, path, With("Я согласен на съёмку"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await manager.Call(HttpMethod.Post, path, With(null))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await manager.Call(HttpMethod.Post, path, With("Я согласен на съёмку"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        await (await manager.Call(HttpMethod.Post, path, With("Другой текст"))).ShouldRefuse(HttpStatusCode.BadRequest, "consent_text_differs");
        (await (await manager.GetAsync($"{People}/{id}")).Json()).GetProperty("consents").EnumerateArray().Select(c => c.GetProperty("textHash").GetString()).Distinct().Count().ShouldBe(1);
        var form = (await (await manager.GetAsync("/api/v1/contacts/consent-forms")).Json()).GetProperty("items").EnumerateArray().Single();
        (form.GetProperty("version").GetString(), form.GetProperty("text").GetString()).ShouldBe(("Бланк 2", "Я согласен на съёмку"));
    }

    [Fact]
    public async Task The_consents_of_a_merged_contact_are_shown_and_taken_back_at_the_one_that_was_kept()
    {
        var manager = await house.Manager();
        async Task<Guid> Add(string name) => (await (await manager.Call(HttpMethod.Post, People, new { fullName = name, emails = new[] { "edinova@example.org" } })).Json(HttpStatusCode.Created)).Id();
        async Task<System.Text.Json.JsonElement[]> Consents(Guid id) => [.. (await (await manager.GetAsync($"{People}/{id}")).Json()).GetProperty("consents").EnumerateArray()];
        async Task Merge(Guid into, Guid gone, int version) =>
            (await manager.Call(HttpMethod.Post, $"{People}/{into}/merge", new { otherId = gone, otherVersion = version }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var (kept, middle, first) = (await Add("Единова Вера Львовна"), await Add("Единова В. Л."), await Add("Единова Вера"));
        var own = (await (await manager.Call(HttpMethod.Post, $"{People}/{kept}/consents", Given("photo"))).Json(HttpStatusCode.Created)).Id();
        var theirs = (await (await manager.Call(HttpMethod.Post, $"{People}/{first}/consents", Given("mailing"))).Json(HttpStatusCode.Created)).Id();
        await Merge(middle, first, 1);
        await Merge(kept, middle, 2);

        var shown = (await Consents(kept)).ToDictionary(c => c.Id());
        shown.Keys.ShouldBe([own, theirs], ignoreOrder: true);
        shown[own].GetProperty("from").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var from = shown[theirs].GetProperty("from");
        (from.GetProperty("personId").GetGuid(), from.GetProperty("fullName").GetString()).ShouldBe((first, "Единова Вера"));

        (await MayBeInvited(manager, kept)).ShouldBeTrue();
        await (await manager.Call(HttpMethod.Post, $"{People}/{Guid.CreateVersion7()}/consents/{theirs}/withdraw", new { }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.Call(HttpMethod.Post, $"{People}/{kept}/consents/{theirs}/withdraw", new { }, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await MayBeInvited(manager, kept)).ShouldBeFalse();

        // Split again, the consent and its withdrawal go with the contact they belong to.
        (await manager.Call(HttpMethod.Post, $"{People}/{kept}/split", new { mergedId = middle }, ifMatch: "\"2\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await Consents(kept)).Select(c => c.Id()).ShouldBe([own]);
        (await Consents(middle)).Select(c => c.Id()).ShouldBe([theirs]);
        (await manager.Call(HttpMethod.Post, $"{People}/{middle}/split", new { mergedId = first }, ifMatch: "\"3\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await MayBeInvited(manager, first)).ShouldBeFalse();
        (await Consents(middle)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_takes_the_consent_back_on_the_answer_page_is_neither_written_to_nor_called_and_a_manager_can_undo_it()
    {
        var manager = await house.Manager();
        var id = (await (await manager.Call(HttpMethod.Post, People, new { fullName = "Отзовёва Нина Львовна", phones = new[] { "+7 900 510-00-01" }, emails = new[] { "otzoveva@example.org" } })).Json(HttpStatusCode.Created)).Id();
        await (await manager.Call(HttpMethod.Post, $"{People}/{id}/consents", new { purpose = "mailing", textVersion = "отзыв-1", text = "Согласен получать письма.", givenOn = "2026-11-01", source = "папка 1" })).Json(HttpStatusCode.Created);
        (await MayBeInvited(manager, id)).ShouldBeTrue();
        var invitation = Guid.CreateVersion7();
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Events.StartStream(invitation, new InviteeOptedOut(Guid.CreateVersion7(), invitation, id), new InviteeOptedOut(Guid.CreateVersion7(), invitation, id));
            await session.SaveChangesAsync();
        }

        await house.CaughtUp();
        var person = await (await manager.GetAsync($"{People}/{id}")).Json();
        (person.GetProperty("doNotCall").GetBoolean(), person.GetProperty("doNotMail").GetBoolean(), person.GetProperty("mayBeInvited").GetBoolean()).ShouldBe((true, true, false));
        person.GetProperty("consents")[0].GetProperty("withdrawnOn").GetString().ShouldBe("2026-11-23");

        (await manager.Call(HttpMethod.Patch, $"{People}/{id}", new { doNotCall = false, doNotMail = false }, ifMatch: (await manager.GetAsync($"{People}/{id}")).Headers.ETag!.Tag)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await manager.Call(HttpMethod.Post, $"{People}/{id}/consents", new { purpose = "mailing", textVersion = "отзыв-1", givenOn = "2026-11-23", source = "папка 1" })).Json(HttpStatusCode.Created);
        (await MayBeInvited(manager, id)).ShouldBeTrue();
    }

    private static async Task<bool> MayBeInvited(HttpClient manager, Guid id) => (await (await manager.GetAsync($"{People}/{id}")).Json()).GetProperty("mayBeInvited").GetBoolean();
}
