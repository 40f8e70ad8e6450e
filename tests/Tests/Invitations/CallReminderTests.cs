using Zarozhdenie.Access;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Jobs;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Invitations;

public class CallReminderTests(InvitationsHouse house) : IClassFixture<InvitationsHouse>
{
    private static readonly DateOnly Day = new(2026, 12, 3);

    private async Task<(Guid Manager, PublicEventCard About)> Prepare(string region, string zone)
    {
        house.Clock.Set(House.Start);
        var about = await house.Event(region, zone: zone);
        var manager = new Account(Guid.CreateVersion7(), $"manager-{Guid.CreateVersion7():N}@test.example", "Полевая Мария Ильинична", "-", [Role.Manager], [region], true);
        await using var national = house.Store.LightweightSession(Region.National);
        national.Store(manager);
        await national.SaveChangesAsync();
        await using var session = house.Store.LightweightSession(region);
        for (var n = 0; n < 3; n++)
        {
            var id = Guid.CreateVersion7();
            var chosen = new InviteeChosen(about.Id, id, Guid.CreateVersion7(), [SessionKind.RoundTable], null, null);
            var sent = new InvitationSent(about.Id, id, true);
            session.Events.StartStream<Invitation>(id, chosen, sent);
            CallQueue.Put(session, region, Invitation.Create(chosen).Apply(sent), about.Date, DateTimeOffset.MaxValue.AddYears(-1), new QueuePlace(QueueRank.NeverReached, House.Start, true));
        }

        await session.SaveChangesAsync();
        return (manager.Id, about);
    }

    private async Task<int> Mails(Guid manager, string region) => (await house.Letters(manager, region)).Count;

    [Theory]
    [InlineData("39", "Europe/Kaliningrad")]
    [InlineData("69", "Europe/Moscow")]
    [InlineData("27", "Asia/Vladivostok")]
    [InlineData("41", "Asia/Kamchatka")]
    [InlineData("66", "Asia/Yekaterinburg")]
    public async Task One_mail_in_the_regions_own_morning(string region, string zone)
    {
        var (manager, _) = await Prepare(region, zone);
        var where = TimeZoneInfo.FindSystemTimeZoneById(zone);
        async Task At(DateOnly day, int hour, int minute)
        {
            house.Clock.Set(LocalTime.At(day, new TimeOnly(hour, minute), where).ToUniversalTime());
            await house.Run<CallReminder>();
        }

        await At(Day.AddDays(-8), 9, 30);
        (await Mails(manager, region)).ShouldBe(0, "eight days before is too early");
        await At(Day.AddDays(-7), 8, 50);
        (await Mails(manager, region)).ShouldBe(0, "not before nine");
        await At(Day.AddDays(-7), 9, 0);
        (await Mails(manager, region)).ShouldBe(1);
        await Task.WhenAll(house.Run<CallReminder>(), house.Run<CallReminder>());
        await At(Day.AddDays(-7), 9, 50);
        (await Mails(manager, region)).ShouldBe(1, "never twice a day");
        await At(Day.AddDays(-6), 9, 10);
        (await Mails(manager, region)).ShouldBe(2);
        await At(Day.AddDays(-5), 19, 0);
        (await Mails(manager, region)).ShouldBe(2, "not in the evening");
        await At(new DateOnly(2026, 11, 29), 9, 30);
        (await Mails(manager, region)).ShouldBe(2, "not on a Sunday");
        await At(Day.AddDays(1), 9, 30);
        (await Mails(manager, region)).ShouldBe(2, "not after the day");

        var letter = (await house.Letters(manager, region))[0];
        letter.TextBody!.ShouldContain("Ещё не подтвердили участие: 3.");
        letter.Subject.ShouldBe("Сегодня обзвон: 3\u00a0человека");
        letter.TextBody!.ShouldNotContain("Иванова");
    }

    [Fact]
    public async Task One_regions_trouble_keeps_nobody_else_waiting()
    {
        var (sick, broken) = await Prepare("52", "Europe/Moscow");
        var (healthy, _) = await Prepare("53", "Europe/Moscow");
        house.Neighbours.Broken[broken.Id] = true;
        house.Clock.Set(LocalTime.At(Day.AddDays(-2), new TimeOnly(9, 30), TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")).ToUniversalTime());
        await house.Run<CallReminder>();
        (await Mails(healthy, "53"), await Mails(sick, "52")).ShouldBe((1, 0));
        house.Neighbours.Broken.Clear();
        await house.Run<CallReminder>();
        (await Mails(sick, "52")).ShouldBe(1);
    }

    [Fact]
    public async Task After_the_day_the_places_in_the_queue_are_closed()
    {
        var (_, about) = await Prepare("54", "Asia/Novosibirsk");
        house.Clock.Set(new DateTimeOffset(Day.AddDays(1), new TimeOnly(23, 0), TimeSpan.Zero));
        await house.Run<CallReminder>();
        (await Open(about.Id)).ShouldBe(3, "west of here the day may last");
        house.Clock.Set(new DateTimeOffset(Day.AddDays(2), new TimeOnly(1, 0), TimeSpan.Zero));
        await house.Run<CallReminder>();
        (await Open(about.Id)).ShouldBe(0);
    }

    private async Task<long> Open(Guid publicEvent)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select count(*) from invitations.call_queue where open and event_id = $1");
        command.Parameters.AddWithValue(publicEvent);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task Nobody_is_reminded_of_an_event_where_all_confirmed_or_that_was_called_off()
    {
        var (manager, about) = await Prepare("50", "Europe/Moscow");
        house.Neighbours.Events[about.Id] = ("50", about with { State = PublicEventState.Cancelled });
        house.Clock.Set(LocalTime.At(Day.AddDays(-2), new TimeOnly(9, 30), TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")).ToUniversalTime());
        await house.Run<CallReminder>();
        (await Mails(manager, "50")).ShouldBe(0);
    }

    [Fact]
    public async Task The_day_that_moved_is_read_at_the_moment_of_sending()
    {
        var (manager, about) = await Prepare("77", "Europe/Moscow");
        house.Neighbours.Events[about.Id] = ("77", about with { Date = Day.AddDays(20) });
        house.Clock.Set(LocalTime.At(Day.AddDays(-2), new TimeOnly(9, 30), TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")).ToUniversalTime());
        await house.Run<CallReminder>();
        (await Mails(manager, "77")).ShouldBe(0);
    }

    [Fact]
    public async Task A_reminder_that_a_change_took_back_is_written_again_the_same_day_and_one_that_left_is_not()
    {
        var (manager, about) = await Prepare("76", "Europe/Moscow");
        var morning = LocalTime.At(Day.AddDays(-3), new TimeOnly(9, 30), TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")).ToUniversalTime();
        house.Clock.Set(morning);
        await house.Run<CallReminder>();
        about = await Moved(about, Day.AddDays(1));
        (await States(manager)).ShouldBe(["withdrawn"]);
        await Task.WhenAll(house.Run<CallReminder>(), house.Run<CallReminder>());
        (await States(manager)).ShouldBe(["planned", "withdrawn"]);
        (await house.Letters(manager, "76")).ShouldContain(l => l.TextBody!.Contains("4 декабря 2026", StringComparison.Ordinal));

        await house.Run<SendMail>();
        about = await Moved(about, Day.AddDays(2));
        await house.Run<CallReminder>();
        (await States(manager)).ShouldBe(["kept", "withdrawn"]);

        // Moved out of the last week: nothing is due any more, also the next day.
        await Moved(about, Day.AddDays(30));
        house.Clock.Set(morning.AddDays(1));
        await house.Run<CallReminder>();
        (await States(manager)).ShouldBe(["kept", "withdrawn"]);
        house.Clock.Set(House.Start);
    }

    private async Task<PublicEventCard> Moved(PublicEventCard about, DateOnly day)
    {
        var after = about with { Date = day, DateVersion = about.DateVersion + 1 };
        house.Neighbours.Events[about.Id] = ("76", after);
        await using var session = house.Store.LightweightSession("76");
        session.Events.Append(about.Id, new PublicEventMoved(about.Id, day, about.RoundTable, about.Discussion, after.DateVersion, new SealedText(Guid.Empty, "")));
        await session.SaveChangesAsync();
        await house.CaughtUp();
        return after;
    }

    private async Task<string[]> States(Guid manager)
    {
        await using var database = Npgsql.NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select coalesce(array_agg(state order by state), '{}') from shared.mail where subject_id = $1");
        command.Parameters.AddWithValue(manager);
        return (string[])(await command.ExecuteScalarAsync())!;
    }
}
