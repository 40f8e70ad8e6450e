using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Access;

public class UsersTests(House house) : IClassFixture<House>
{
    private static object NewManager(string email) => new { email, name = "Полевая Нина Петровна", roles = new[] { "manager" }, regions = new[] { "69" } };

    [Fact]
    public async Task A_new_manager_sets_the_password_once_and_signs_in()
    {
        var administrator = await house.As(Users.Administrator);
        var added = await (await administrator.Call(HttpMethod.Post, "/api/v1/access/users", NewManager("new@test.example"))).Json(HttpStatusCode.Created);
        var token = added.GetProperty("link").GetString()!.Split('#')[1];
        var anyone = house.Anonymous();

        await (await anyone.Call(HttpMethod.Post, "/api/v1/access/password", new { token, password = "short" })).ShouldRefuse(HttpStatusCode.BadRequest, "validation_failed");
        (await anyone.Call(HttpMethod.Post, "/api/v1/access/password", new { token, password = Passwords.All })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await anyone.Call(HttpMethod.Post, "/api/v1/access/password", new { token, password = Passwords.All })).ShouldRefuse(HttpStatusCode.Conflict, "link_expired");

        var manager = await house.As("new@test.example");
        (await (await manager.GetAsync("/api/v1/access/me")).Json()).GetProperty("regions")[0].GetString().ShouldBe("69");
    }

    [Fact]
    public async Task A_forged_link_and_one_whose_time_is_over_set_nothing()
    {
        var administrator = await house.As(Users.Administrator);
        var added = await (await administrator.Call(HttpMethod.Post, "/api/v1/access/users", NewManager("late@test.example"))).Json(HttpStatusCode.Created);
        var token = added.GetProperty("link").GetString()!.Split('#')[1];
        var anyone = house.Anonymous();
        foreach (var wrong in new[] { token[..^2] + "xx", "no", "a.b", token.Split('.')[0] + "." })
        {
            await (await anyone.Call(HttpMethod.Post, "/api/v1/access/password", new { token = wrong, password = Passwords.All })).ShouldRefuse(HttpStatusCode.Conflict, "link_expired");
        }

        house.Clock.Advance(TimeSpan.FromDays(4));
        await (await anyone.Call(HttpMethod.Post, "/api/v1/access/password", new { token, password = Passwords.All })).ShouldRefuse(HttpStatusCode.Conflict, "link_expired");
        house.Clock.Set(House.Start);
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once()
    {
        var administrator = await house.As(Users.Administrator);
        var id = (await (await administrator.Call(HttpMethod.Post, "/api/v1/access/users", NewManager("closed@test.example"))).Json(HttpStatusCode.Created)).Id();
        var token = (await (await administrator.Call(HttpMethod.Post, $"/api/v1/access/users/{id}/link")).Json()).GetProperty("link").GetString()!.Split('#')[1];
        await house.Anonymous().Call(HttpMethod.Post, "/api/v1/access/password", new { token, password = Passwords.All });
        var manager = await house.As("closed@test.example");
        var row = (await (await administrator.GetAsync("/api/v1/access/users")).Json()).EnumerateArray().Single(u => u.Id() == id);
        var closed = new { name = "Полевая", roles = new[] { "manager" }, regions = new[] { "69" }, active = false };

        await (await administrator.Call(HttpMethod.Put, $"/api/v1/access/users/{id}", closed)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await administrator.Call(HttpMethod.Put, $"/api/v1/access/users/{id}", closed, "\"99\"")).ShouldRefuse(HttpStatusCode.PreconditionFailed, "stale_version");
        (await administrator.Call(HttpMethod.Put, $"/api/v1/access/users/{id}", closed, $"\"{row.GetProperty("version").GetInt64()}\"")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await (await manager.GetAsync("/api/v1/access/me")).ShouldRefuse(HttpStatusCode.Unauthorized, "sign_in_required");
    }

    [Fact]
    public async Task Only_administrators_see_accounts()
    {
        foreach (var user in new[] { Users.Manager69, Users.Caller69, Users.Lead })
        {
            await (await (await house.As(user)).GetAsync("/api/v1/access/users")).ShouldRefuse(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_sign_in_even_for_a_copied_cookie()
    {
        var manager = await house.Manager();
        var copied = house.Anonymous();
        var cookie = (await manager.PostAsJsonAsync("/api/v1/access/sign-in", new { email = Users.Manager69, password = Passwords.All })).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        copied.DefaultRequestHeaders.Add("Cookie", cookie);
        (await copied.GetAsync("/api/v1/access/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await manager.PostAsync("/api/v1/access/sign-out", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await copied.GetAsync("/api/v1/access/me")).ShouldRefuse(HttpStatusCode.Unauthorized, "sign_in_required");
    }

    [Fact]
    public async Task An_unsafe_request_without_the_header_or_from_another_site_is_not_signed_in()
    {
        var manager = await house.Manager();
        manager.DefaultRequestHeaders.Remove("X-CSRF");
        await (await manager.PostAsync("/api/v1/access/sign-out", null)).ShouldRefuse(HttpStatusCode.Unauthorized, "sign_in_required");
        manager.DefaultRequestHeaders.Add("X-CSRF", "1");
        manager.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        await (await manager.PostAsync("/api/v1/access/sign-out", null)).ShouldRefuse(HttpStatusCode.Unauthorized, "sign_in_required");
        manager.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        (await manager.PostAsync("/api/v1/access/sign-out", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Two_requests_at_once_make_one_account()
    {
        var administrator = await house.As(Users.Administrator);
        var body = new { email = "twin@test.example", name = "Двойник Пётр", roles = new[] { "manager" }, regions = new[] { "69" } };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => administrator.PostAsJsonAsync("/api/v1/access/users", body)));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(5);
    }

    [Fact]
    public async Task A_kept_answer_is_sealed_and_comes_back_whole()
    {
        var administrator = await house.As(Users.Administrator);
        var body = new { email = "sealed@test.example", name = "Сургучёв Пётр", roles = new[] { "manager" }, regions = new[] { "69" } };
        var first = await (await administrator.Call(HttpMethod.Post, "/api/v1/access/users", body, key: "sealed-answer")).Json(HttpStatusCode.Created);
        var again = await (await administrator.Call(HttpMethod.Post, "/api/v1/access/users", body, key: "sealed-answer")).Json(HttpStatusCode.Created);
        again.GetRawText().ShouldBe(first.GetRawText());
        await using var command = house.Services.GetRequiredService<Npgsql.NpgsqlDataSource>().CreateCommand("select body from shared.idempotency where key = 'sealed-answer'");
        ((string)(await command.ExecuteScalarAsync())!).ShouldNotContain("welcome");
    }

    [Fact]
    public async Task Guessing_is_slowed_down_and_answers_alike_for_unknown_accounts()
    {
        var anyone = house.Anonymous();
        for (var i = 0; i < 10; i++)
        {
            await (await anyone.PostAsJsonAsync("/api/v1/access/sign-in", new { email = "nobody@test.example", password = "wrong" })).ShouldRefuse(HttpStatusCode.Unauthorized, "sign_in_failed");
        }

        await (await anyone.PostAsJsonAsync("/api/v1/access/sign-in", new { email = "nobody@test.example", password = "wrong" })).ShouldRefuse(HttpStatusCode.TooManyRequests, "too_many_attempts");
    }
}
