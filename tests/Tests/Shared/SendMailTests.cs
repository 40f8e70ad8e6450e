using Marten;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Shared;

/// <summary>A host whose mail goes to a server that the test controls.</summary>
public sealed class MailHouse : House
{
    internal TestSmtp Smtp { get; } = new();

    public MailHouse()
    {
        Setting("Smtp:Host", "127.0.0.1");
        Setting("Smtp:Port", Smtp.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Setting("Smtp:Security", "None");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Smtp.DisposeAsync();
    }
}

public class SendMailTests(MailHouse house) : IClassFixture<MailHouse>
{
    private readonly Guid _subject = Guid.NewGuid();

    private Task Write(string to = "someone@example.org", DeliveryKind kind = DeliveryKind.Invitation, string key = "", DateTimeOffset? notAfter = null) => Scopes.InRegion("69", async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await services.GetRequiredService<Outbox>().Add(
            session,
            new Letter($"test/{_subject}/{key}{to}", kind, _subject, Guid.Empty, _subject, "Ёлкин Пётр\r\nBcc: x@example.org", to, "Приглашение №1 — «Зарождение»", "<p>Здравствуйте</p>", "Здравствуйте", [], notAfter),
            CancellationToken.None);
        await session.SaveChangesAsync();
    });

    // Greylisting: the server takes the letter of the old day, thinks, and says «later» once the day has changed.
    [Fact]
    public async Task A_letter_of_the_old_day_that_the_server_puts_off_is_not_tried_again_after_the_change()
    {
        var about = Guid.NewGuid();
        Letter Of(DeliveryKind kind, int version, string day) => new($"test/{about}/{version}", kind, _subject, about, _subject, "Ёлкин Пётр", "grey@example.org", "Приглашение", $"<p>{day}</p>", day, []);
        await Scopes.InRegion("69", async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await services.GetRequiredService<Outbox>().Add(session, Of(DeliveryKind.Invitation, 1, "10 декабря"), CancellationToken.None);
            await session.SaveChangesAsync();
        });
        IReadOnlyDictionary<Guid, MailSoFar> soFar = new Dictionary<Guid, MailSoFar>();
        house.Smtp.Data = async () =>
        {
            house.Smtp.Data = () => Task.FromResult("451 come again");
            await Scopes.InRegion("69", async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                soFar = await services.GetRequiredService<Outbox>().TakeBack(session, about, 2, CancellationToken.None);
                await services.GetRequiredService<Outbox>().Add(session, Of(DeliveryKind.EventNotice, 2, "20 декабря"), CancellationToken.None);
                await session.SaveChangesAsync();
            });
            return "451 come again";
        };
        await Send();
        house.Smtp.Data = () => Task.FromResult("250 taken as 42");
        soFar[_subject].Left.ShouldBeTrue("who may have it gets the notice");
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await Send();
        house.Smtp.Taken.Where(m => m.To.Mailboxes.Any(t => t.Address == "grey@example.org")).ShouldHaveSingleItem().TextBody!.ShouldContain("20 декабря");
        (await Deliveries()).Select(d => d.State).ShouldBe([DeliveryState.Accepted, DeliveryState.Withdrawn], ignoreOrder: true);
    }

    private IServiceScopeFactory Scopes => house.Services.GetRequiredService<IServiceScopeFactory>();

    private async Task<Delivery[]> Deliveries() =>
        [.. await house.Services.GetRequiredService<Deliveries>().About("69", _subject, CancellationToken.None)];

    private Task Send() => house.Run<SendMail>();

    private int TakenBy(string address) => house.Smtp.Taken.Count(m => m.To.Mailboxes.Any(t => t.Address == address));

    [Fact]
    public async Task A_letter_is_taken_once_however_often_it_is_written_and_sent()
    {
        await Write("once@example.org");
        await Write("once@example.org");
        await Task.WhenAll(Send(), Send(), Send());
        await Send();
        TakenBy("once@example.org").ShouldBe(1);
        var delivery = (await Deliveries()).ShouldHaveSingleItem();
        delivery.State.ShouldBe(DeliveryState.Accepted);
        delivery.ServerAnswer.ShouldBe("taken as 42");
        var letter = house.Smtp.Taken.Last(m => m.To.Mailboxes.Any(t => t.Address == "once@example.org"));
        letter.Subject.ShouldBe("Приглашение №1 — «Зарождение»");
        letter.MessageId.ShouldBe(delivery.MessageId);
        letter.Bcc.ShouldBeEmpty();
        await using var facts = house.Store.QuerySession("69");
        (await facts.Events.FetchStreamAsync(delivery.Id)).Single().Data.ShouldBeOfType<DeliveryChanged>().State.ShouldBe(DeliveryState.Accepted);
    }

    [Fact]
    public async Task A_refused_address_is_rejected_and_the_others_go()
    {
        house.Smtp.Recipient = a => a.StartsWith("bad", StringComparison.Ordinal) ? "550 5.1.1 no such user" : "250 OK";
        await Write("bad@example.org");
        await Write("good@example.org");
        await Send();
        house.Smtp.Recipient = _ => "250 OK";
        var states = (await Deliveries()).Select(d => d.State).ToArray();
        states.ShouldBe([DeliveryState.Accepted, DeliveryState.Rejected], ignoreOrder: true);
        (await Deliveries()).Single(d => d.State == DeliveryState.Rejected).ReplyCode.ShouldBe("550");
    }

    [Fact]
    public async Task A_deferred_letter_comes_again_later_with_the_same_message_id()
    {
        house.Smtp.Recipient = a => a == "later@example.org" ? "451 come again" : "250 OK";
        await Write("later@example.org");
        await Send();
        var deferred = (await Deliveries()).Single();
        deferred.State.ShouldBe(DeliveryState.Deferred);
        house.Smtp.Recipient = _ => "250 OK";
        await Send();
        TakenBy("later@example.org").ShouldBe(0, "its time hasn't come");
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await Send();
        house.Smtp.Taken.Last().MessageId.ShouldBe(deferred.MessageId);
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Accepted);
    }

    [Fact]
    public async Task When_the_answer_is_lost_the_letter_is_unknown_and_never_repeated_by_itself()
    {
        house.Smtp.CutAfterData = () => true;
        await Write("lost@example.org");
        await Send();
        house.Smtp.CutAfterData = () => false;
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Unknown);
        house.Clock.Advance(TimeSpan.FromDays(2));
        await Send();
        TakenBy("lost@example.org").ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_report_is_repeated_after_a_lost_answer_with_the_same_message_id()
    {
        house.Smtp.CutAfterData = () => true;
        await Write("lead@example.org", DeliveryKind.Report);
        await Send();
        house.Smtp.CutAfterData = () => false;
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await Send();
        var letters = house.Smtp.Taken.Where(m => m.To.Mailboxes.Any(t => t.Address == "lead@example.org")).ToArray();
        letters.Length.ShouldBe(2);
        letters.Select(m => m.MessageId).Distinct().ShouldHaveSingleItem();
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Accepted);
    }

    [Fact]
    public async Task A_sender_that_was_given_up_sends_and_settles_nothing_any_more()
    {
        await Write("given-up@example.org");
        var rows = house.Services.GetRequiredService<MailRows>();
        var slow = (await rows.Claim("slow", CancellationToken.None)).Single(r => r.SubjectId == _subject);
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await Send();

        (await rows.Begin(slow, CancellationToken.None)).ShouldBeFalse();
        await rows.Settle(slow, "claimed", DeliveryState.Deferred, null, null);
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await Send();

        TakenBy("given-up@example.org").ShouldBe(1);
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Accepted);
    }

    [Fact]
    public async Task A_server_that_goes_silent_costs_one_letter_its_certainty_and_gives_the_others_back()
    {
        house.Smtp.CutAfterData = () => true;
        await Write("silent-1@example.org");
        await Write("silent-2@example.org");
        await Write("silent-3@example.org");
        await Send();
        house.Smtp.CutAfterData = () => false;
        (await Deliveries()).Select(d => d.State).ShouldBe([DeliveryState.Unknown, DeliveryState.Planned, DeliveryState.Planned], ignoreOrder: true);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await Send();
        (await Deliveries()).Select(d => d.State).ShouldBe([DeliveryState.Unknown, DeliveryState.Accepted, DeliveryState.Accepted], ignoreOrder: true);
    }

    [Fact]
    public async Task A_letter_whose_hour_is_over_stays_at_home()
    {
        await Write("too-late@example.org", notAfter: house.Clock.GetUtcNow().AddHours(1).ToOffset(TimeSpan.FromHours(12)));
        house.Clock.Advance(TimeSpan.FromHours(2));
        await Send();
        TakenBy("too-late@example.org").ShouldBe(0);
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Withdrawn);
    }

    [Fact]
    public async Task A_letter_taken_but_not_begun_can_still_be_withdrawn()
    {
        await Write("claimed@example.org");
        var rows = house.Services.GetRequiredService<MailRows>();
        var taken = (await rows.Claim("me", CancellationToken.None)).Single(r => r.SubjectId == _subject);
        await Withdraw();
        (await rows.Begin(taken, CancellationToken.None)).ShouldBeFalse();
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Withdrawn);
    }

    [Fact]
    public void Addresses_in_the_servers_answer_are_not_kept() =>
        SendMail.WithoutAddresses("550 5.1.1 <ivan.petrov@example.org>: user unknown; ivan@example.org").ShouldBe("550 5.1.1 …: user unknown; …");

    [Fact]
    public async Task What_is_withdrawn_before_it_left_never_leaves()
    {
        await Write("taken-back@example.org");
        await Withdraw();
        await Send();
        TakenBy("taken-back@example.org").ShouldBe(0);
        (await Deliveries()).Single().State.ShouldBe(DeliveryState.Withdrawn);
    }

    private Task Withdraw() => Scopes.InRegion("69", async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        services.GetRequiredService<Outbox>().Withdraw(session, DeliveryKind.Invitation, [_subject]);
        await session.SaveChangesAsync();
    });
}

public class MailWithoutServerTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task Without_a_mail_server_letters_are_kept_as_files()
    {
        var subject = Guid.NewGuid();
        await house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await services.GetRequiredService<Outbox>().Add(session, new Letter($"kept/{subject}", DeliveryKind.Account, subject, Guid.Empty, subject, "Пётр", "kept@example.org", "Тема", "<p>ё</p>", "ё", []), CancellationToken.None);
            await session.SaveChangesAsync();
        });
        await house.Run<SendMail>();
        var delivery = (await house.Services.GetRequiredService<Deliveries>().About("69", subject, CancellationToken.None)).Single();
        delivery.State.ShouldBe(DeliveryState.Kept);
        var letter = await MimeKit.MimeMessage.LoadAsync(Path.Combine(house.DataFolder, "mail", $"{delivery.Id:N}.eml"));
        letter.TextBody!.Trim().ShouldBe("ё");
    }
}
