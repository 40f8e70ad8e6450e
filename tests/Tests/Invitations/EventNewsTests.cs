using System.Net;
using Npgsql;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

/// <summary>Letters and calls follow a public event that is moved, postponed, called off or restored (F15).</summary>
public class EventNewsTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    private static readonly SealedText Why = new(Guid.Empty, "");

    /// <summary>Changes the public event as Events would, and waits until the reactions have taken it.</summary>
    private async Task<PublicEventCard> Change(PublicEventCard about, Func<PublicEventCard, PublicEventCard> change, Func<PublicEventCard, object> fact)
    {
        var after = change(about) with { DateVersion = about.DateVersion + 1 };
        house.Neighbours.Events[about.Id] = ("69", after);
        await using var session = house.Store.LightweightSession("69");
        session.Events.Append(about.Id, fact(after));
        await session.SaveChangesAsync();
        await house.CaughtUp();
        return after;
    }

    private Task<PublicEventCard> Move(PublicEventCard about, int days) => Change(
        about,
        a => a with { Date = a.Date.AddDays(days), State = PublicEventState.Inviting },
        a => new PublicEventMoved(a.Id, a.Date, a.RoundTable, a.Discussion, a.DateVersion, Why));

    private Task<PublicEventCard> Cancel(PublicEventCard about) =>
        Change(about, a => a with { State = PublicEventState.Cancelled }, a => new PublicEventCancelled(a.Id, Why, a.DateVersion));

    private Task<PublicEventCard> Postpone(PublicEventCard about) =>
        Change(about, a => a with { State = PublicEventState.Postponed }, a => new PublicEventPostponed(a.Id, Why, a.DateVersion));

    private Task<PublicEventCard> Restore(PublicEventCard about) =>
        Change(about, a => a with { State = PublicEventState.Inviting }, a => new PublicEventRestored(a.Id, false, Why, a.DateVersion));

    private async Task<string[]> Mail(Guid subject)
    {
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select kind || ' ' || state from shared.mail where subject_id = $1 order by created_at, kind, state");
        command.Parameters.AddWithValue(subject);
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private async Task<bool> Waits(Guid invitation)
    {
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select open from invitations.call_queue where invitation_id = $1");
        command.Parameters.AddWithValue(invitation);
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    private static Task<HttpResponseMessage> Answer(HttpClient manager, Guid invitation, string stage) =>
        manager.Call(HttpMethod.Post, $"/api/v1/invitations/{invitation}/answers", new { stage, channel = "phone" });

    [Fact]
    public async Task Who_was_written_to_is_told_once_of_a_move_and_who_declined_is_left_alone()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, [.. house.People(2), .. house.People(1, email: false)]);
        await house.Run<SendMail>();
        (await Answer(manager, ids[1], "declined")).EnsureSuccessStatusCode();
        (await Answer(manager, ids[2], "confirmed")).EnsureSuccessStatusCode();
        (await Waits(ids[2])).ShouldBeFalse();

        about = await Move(about, 5);
        (await Mail(ids[0])).ShouldBe(["EventNotice planned", "Invitation kept"]);
        (await Mail(ids[1])).ShouldBe(["Invitation kept"]);
        (await Mail(ids[2])).ShouldBeEmpty();
        (await Waits(ids[2])).ShouldBeTrue("confirmed for the old day, and there is no address to write to");
        var call = await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId = about.Id, invitationId = ids[2] })).Json();
        call.GetProperty("script").GetProperty("text").GetString()!.ShouldContain("теперь пройдёт 8 декабря 2026");
        call.GetProperty("script").GetProperty("announcement").GetString().ShouldBe("Тема, назначение, место и время.");

        var notice = (await house.Letters(ids[0])).Single(l => l.Subject!.StartsWith("Изменения", StringComparison.Ordinal));
        notice.TextBody!.ShouldContain("8 декабря 2026, вторник, 10:00–11:15 и 11:45–13:00 (МСК)");
        notice.TextBody!.ShouldContain("http://localhost/a/");
        notice.HtmlBody!.ShouldContain("href=\"http://localhost/a/");

        // Moved again before it left: the older notice doesn't go out any more.
        about = await Move(about, 1);
        (await Mail(ids[0])).ShouldBe(["EventNotice planned", "EventNotice withdrawn", "Invitation kept"]);
        await house.Run<SendMail>();
        await Cancel(about);
        (await Mail(ids[0])).ShouldBe(["EventNotice kept", "EventNotice planned", "EventNotice withdrawn", "Invitation kept"]);
        (await house.Letters(ids[0])).Count(l => l.Subject!.StartsWith("Отменено", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_confirmed_another_day_is_asked_to_confirm_this_one()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(2));
        await house.Run<SendMail>();
        (await Answer(manager, ids[0], "confirmed")).EnsureSuccessStatusCode();
        (await Answer(manager, ids[1], "agreed")).EnsureSuccessStatusCode();
        (await Waits(ids[0])).ShouldBeFalse();

        about = await Cancel(about);
        (await StageOf(ids[0])).ShouldBe(Stage.Confirmed, "nothing takes place: there is nothing to confirm");
        about = await Restore(about);
        (await StageOf(ids[0])).ShouldBe(Stage.Agreed);
        (await Waits(ids[0])).ShouldBeTrue();
        (await StageOf(ids[1])).ShouldBe(Stage.Agreed);

        (await Answer(manager, ids[0], "confirmed")).EnsureSuccessStatusCode();
        await Move(about, 5);
        (await StageOf(ids[0])).ShouldBe(Stage.Agreed);
    }

    [Fact]
    public async Task Another_place_is_told_as_another_day_and_a_corrected_word_isnt()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(1));
        await house.Run<SendMail>();
        about = await Change(
            about,
            a => a with { Venue = a.Venue with { Name = "Дом молодёжи", Address = "Тверь, Садовая, 7" } },
            a => new PublicEventEdited(a.Id, a.Topic, a.Purpose, a.Venue, a.Format, null, null, a.DateVersion));
        (await Mail(ids[0])).ShouldBe(["EventNotice planned", "Invitation kept"]);
        var notice = (await house.Letters(ids[0])).Single(l => l.Subject!.StartsWith("Изменения", StringComparison.Ordinal));
        notice.TextBody!.ShouldContain("Дом молодёжи, Тверь, Садовая, 7");

        await Change(about, a => a with { Topic = "Другие слова" }, a => new PublicEventEdited(a.Id, a.Topic, a.Purpose, a.Venue, a.Format, null, null));
        (await Mail(ids[0])).ShouldBe(["EventNotice planned", "Invitation kept"]);
    }

    [Fact]
    public async Task An_answer_in_the_moment_of_a_move_waits_and_doesnt_put_the_old_day_back()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var id = (await house.Sent(manager, about, house.People(1)))[0];
        await using var telling = house.Store.LightweightSession("69");
        await telling.WaitFor(about.Id, TestContext.Current.CancellationToken);
        var answer = Answer(manager, id, "agreed");
        while (await Scalar<long>("select count(*) from pg_locks where locktype = 'advisory' and not granted") == 0)
        {
            answer.IsCompleted.ShouldBeFalse("it goes on with the old day");
        }

        house.Neighbours.Events[about.Id] = ("69", about with { Date = about.Date.AddDays(10), DateVersion = about.DateVersion + 1 });
        await telling.SaveChangesAsync(TestContext.Current.CancellationToken);
        await telling.DisposeAsync();

        (await answer).EnsureSuccessStatusCode();
        (await Scalar<DateTime>($"select day::timestamp from invitations.call_queue where invitation_id = '{id}'")).ShouldBe(about.Date.AddDays(10).ToDateTime(TimeOnly.MinValue));
    }

    private async Task<Stage> StageOf(Guid invitation)
    {
        await using var session = house.Store.QuerySession("69");
        return (await session.LoadAsync<Invitation>(invitation))!.Stage;
    }

    private async Task<T> Scalar<T>(string sql)
    {
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task Letters_that_didnt_leave_are_written_anew_with_the_new_day()
    {
        var (manager, about) = (await house.Manager(), await house.Event(announcement: null));
        house.Neighbours.Events[about.Id] = ("69", about with { Announcement = "Семья региона. Ждём вас 3 декабря в 10:00." });
        var ids = await house.Sent(manager, about, house.People(2));
        about = await Change(
            house.Neighbours.Events[about.Id].Card,
            a => a with { Date = a.Date.AddDays(7), AnnouncementOutdated = true },
            a => new PublicEventMoved(a.Id, a.Date, a.RoundTable, a.Discussion, a.DateVersion, Why));

        (await Mail(ids[0])).ShouldBe(["Invitation planned", "Invitation withdrawn"]);
        var letters = await house.Letters(ids[0]);
        var last = letters.Single(l => l.TextBody!.Contains("10 декабря", StringComparison.Ordinal));
        last.Subject.ShouldBe("Приглашение: Семья региона");
        last.TextBody!.ShouldNotContain("3 декабря", customMessage: "the announcement still tells the old day");
        last.TextBody!.ShouldContain("Светлова Анна Игоревна");
    }

    [Fact]
    public async Task Cancelled_before_a_letter_left_nobody_is_written_to_and_restored_everybody_is_invited()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(1));
        about = await Cancel(about);
        (await Mail(ids[0])).ShouldBe(["Invitation withdrawn"]);
        (await Waits(ids[0])).ShouldBeFalse();
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/send", new { eventId = about.Id, invitationIds = ids, expectedCount = 1 })).ShouldRefuse(HttpStatusCode.Conflict, "public_event_cancelled");

        about = await Restore(about);
        (await Mail(ids[0])).ShouldBe(["Invitation planned", "Invitation withdrawn"]);
        (await Waits(ids[0])).ShouldBeTrue();
        await house.Run<SendMail>();
        await Restore(await Cancel(about));
        (await Mail(ids[0])).ShouldBe(["EventNotice planned", "EventNotice withdrawn", "Invitation kept", "Invitation withdrawn"]);
        (await house.Letters(ids[0])).ShouldContain(l => l.Subject!.StartsWith("Мероприятие состоится", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_postponed_nobody_is_called_or_invited_and_the_answer_page_says_so()
    {
        var (manager, about) = (await house.Manager(), await house.Event());
        var ids = await house.Sent(manager, about, house.People(1));
        await house.Run<SendMail>();
        var link = await house.Link(ids[0]);
        about = await Postpone(about);

        (await Mail(ids[0])).ShouldBe(["EventNotice planned", "Invitation kept"]);
        (await house.Letters(ids[0])).Single(l => l.Subject!.StartsWith("Отложено", StringComparison.Ordinal)).TextBody!.ShouldNotContain("/a/");
        (await Waits(ids[0])).ShouldBeFalse();
        var later = await house.Chosen(manager, about, house.People(1));
        await (await manager.Call(HttpMethod.Post, "/api/v1/invitations/send", new { eventId = about.Id, invitationIds = later, expectedCount = 1 })).ShouldRefuse(HttpStatusCode.Conflict, "public_event_postponed");
        var page = await house.Anonymous().GetStringAsync(link);
        page.ShouldContain("Мероприятие отложено");
        page.ShouldNotContain("<form");

        // A call that was going on is written down; it doesn't bring anybody back to the queue.
        (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{ids[0]}/calls", new { outcome = "noAnswer" })).EnsureSuccessStatusCode();
        (await Waits(ids[0])).ShouldBeFalse();
        await Move(about, 3);
        (await Waits(ids[0])).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_a_sending_and_a_move_at_once_no_letter_tells_the_old_day()
    {
        var (manager, about) = (await house.Manager(), await house.Event(announcement: "Ждём вас."));
        var ids = await house.Chosen(manager, about, house.People(30));
        var sending = manager.Call(HttpMethod.Post, "/api/v1/invitations/send", new { eventId = about.Id, invitationIds = ids, expectedCount = 30 });
        await Task.WhenAll(sending, Move(about, 5));
        (await sending).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await house.CaughtUp();
        foreach (var id in ids)
        {
            (await Mail(id)).Count(m => m == "Invitation planned").ShouldBe(1);
            (await house.Letters(id)).ShouldContain(l => l.TextBody!.Contains("8 декабря", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_cant_be_written_to_is_called_first_once_per_change_with_what_to_say()
    {
        var (manager, caller, about) = (await house.Manager(), await house.As(Users.Caller69), await house.Event());
        var ids = await house.Sent(manager, about, [.. house.People(3), .. house.People(1, email: false)]);
        await house.Run<SendMail>();
        (await Preview(manager, about, false)).ShouldBe((3, 1, 0));
        (await Preview(manager, about, true)).ShouldBe((3, 1, 0));

        about = await Change(about, a => a with { State = PublicEventState.Cancelled, ToldReason = "Зал <b>на ремонте</b>." }, a => new PublicEventCancelled(a.Id, Why, a.DateVersion, Why));
        (await Queue(manager, about)).ShouldBe((1, 1));
        var notice = (await house.Letters(ids[0])).Single(l => l.Subject!.StartsWith("Отменено", StringComparison.Ordinal));
        notice.TextBody!.ShouldContain("Причина: Зал <b>на ремонте</b>.");
        notice.HtmlBody!.ShouldContain("&lt;b&gt;");
        var call = await (await caller.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId = about.Id })).Json();
        call.Id("invitationId").ShouldBe(ids[3]);
        (call.GetProperty("toTell").GetBoolean(), call.GetProperty("takesPlace").GetBoolean()).ShouldBe((true, false));
        call.GetProperty("script").GetProperty("text").GetString()!.ShouldContain("на которое мы вас приглашали, отменено. Причина: Зал <b>на ремонте</b>. Приносим извинения.");

        (await caller.Call(HttpMethod.Post, $"/api/v1/invitations/{ids[3]}/calls", new { outcome = "told" })).EnsureSuccessStatusCode();
        (await Queue(manager, about)).ShouldBe((0, 0));
        await (await manager.Call(HttpMethod.Post, $"/api/v1/invitations/{ids[3]}/calls", new { outcome = "told" })).ShouldRefuse(HttpStatusCode.Conflict, "nothing_to_tell");
        (await caller.Call(HttpMethod.Post, "/api/v1/invitations/calls/next", new { eventId = about.Id })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        // The notice of another one comes back, as two servers may say: once to the queue.
        await house.Run<SendMail>();
        await CameBack(about, ids[1]);
        await CameBack(about, ids[1]);
        await using (var session = house.Store.QuerySession("69"))
        {
            (await session.Events.FetchStreamAsync(ids[1])).Select(e => e.Data).OfType<ChangeToTell>().Single().DateVersion.ShouldBe(2);
        }

        (await Queue(manager, about)).ShouldBe((1, 1));

        // Brought back: those two are told again, the reason isn't said any more.
        about = await Change(about, a => a with { State = PublicEventState.Inviting, ToldReason = null }, a => new PublicEventRestored(a.Id, false, Why, a.DateVersion));
        (await house.Letters(ids[0])).Single(l => l.Subject!.StartsWith("Мероприятие состоится", StringComparison.Ordinal)).TextBody!.ShouldNotContain("Причина");
        (await Queue(manager, about)).ToTell.ShouldBe(2);
        (await Answer(manager, ids[3], "confirmed")).EnsureSuccessStatusCode();
        (await Queue(manager, about)).ToTell.ShouldBe(1);
    }

    private async Task CameBack(PublicEventCard about, Guid invitation)
    {
        await using var session = house.Store.LightweightSession("69");
        var delivery = Guid.CreateVersion7();
        session.Events.Append(delivery, new DeliveryChanged(delivery, DeliveryKind.EventNotice, invitation, about.Id, DeliveryState.Rejected, house.Clock.GetUtcNow(), "550"));
        await session.SaveChangesAsync();
        await house.CaughtUp();
    }

    private static async Task<(int ByMail, int ByPhone, int NoWay)> Preview(HttpClient manager, PublicEventCard about, bool takesPlace)
    {
        var told = await (await manager.GetAsync($"/api/v1/invitations/change-preview?eventId={about.Id}&takesPlace={(takesPlace ? "true" : "false")}")).Json();
        return (told.GetProperty("byMail").GetInt32(), told.GetProperty("byPhone").GetInt32(), told.GetProperty("noWay").GetInt32());
    }

    private static async Task<(int Due, int ToTell)> Queue(HttpClient manager, PublicEventCard about)
    {
        var queue = await (await manager.GetAsync($"/api/v1/invitations/calls?eventId={about.Id}")).Json();
        return (queue.GetProperty("due").GetInt32(), queue.GetProperty("toTell").GetInt32());
    }

    [Theory]
    [InlineData(true, true, false, false, Stage.Sent, PublicEventState.Inviting, 1, "ByNotice")]
    [InlineData(true, true, false, false, Stage.Declined, PublicEventState.Inviting, 1, "Not")]
    [InlineData(true, true, false, false, Stage.Sent, PublicEventState.Cancelled, -1, "Not")]
    [InlineData(true, true, false, true, Stage.Sent, PublicEventState.Cancelled, -1, "ByNotice")]
    [InlineData(true, true, true, false, Stage.Sent, PublicEventState.Cancelled, 1, "ByCall")]
    [InlineData(true, false, false, false, Stage.Sent, PublicEventState.Inviting, 1, "ByInvitation")]
    [InlineData(true, false, false, false, Stage.Sent, PublicEventState.Postponed, 1, "Not")]
    [InlineData(true, false, false, false, Stage.Agreed, PublicEventState.Postponed, 1, "ByNotice")]
    [InlineData(true, false, true, false, Stage.Agreed, PublicEventState.Inviting, 1, "ByCall")]
    [InlineData(true, false, true, false, Stage.Sent, PublicEventState.Inviting, 1, "ByCall")]
    [InlineData(false, false, false, false, Stage.Sent, PublicEventState.Cancelled, 1, "ByCall")]
    [InlineData(false, false, false, false, Stage.Confirmed, PublicEventState.Inviting, 1, "ByCall")]
    [InlineData(false, false, false, false, Stage.Declined, PublicEventState.Cancelled, 1, "Not")]
    [InlineData(false, false, false, false, Stage.Sent, PublicEventState.Cancelled, -1, "Not")]
    public void How_somebody_learns_of_it(bool byMail, bool left, bool refused, bool told, Stage stage, PublicEventState state, int inDays, string how) =>
        Learns(house.People(1, email: byMail)[0], byMail, new MailSoFar(left, refused, told), stage, state, inDays).ToString().ShouldBe(how);

    [Fact]
    public void Who_has_neither_address_nor_number_cant_be_told() =>
        Learns(house.People(1, email: false, phone: false)[0], false, MailSoFar.Nothing, Stage.Agreed, PublicEventState.Cancelled, 1).ShouldBe(Told.NoWay);

    private Told Learns(Guid person, bool byMail, MailSoFar mail, Stage stage, PublicEventState state, int inDays)
    {
        var (now, card) = (House.Start, house.Neighbours.People[person].Card);
        var day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(inDays);
        var slot = new SessionSlot(Guid.CreateVersion7(), SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 0));
        var about = new PublicEventCard(Guid.CreateVersion7(), "т", "н", day, "Europe/Moscow", new Venue("п", "а", VenueKind.Other, null, null), slot, RoundTableFormat.RoundTable, slot, state, null, 2);
        var i = new Invitation(Guid.CreateVersion7(), about.Id, person, [SessionKind.RoundTable], null, null, stage, byMail, null, null, false, false, false, 0, null, null, null);
        return EventNews.Decide(i, about, mail, new Dictionary<Guid, ContactCard> { [person] = card }, now);
    }
}
