using System.Globalization;
using System.Net;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Documents;
using Zarozhdenie.Invitations.Calls;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Jobs;

/// <summary>
/// Reminds the region's managers in the morning of the public event's own day to make the confirmation calls in the last seven days
/// before it (R045, F46). One mail a day, event and manager: the key begins with the local date and ends with the version of the day, so that
/// one that a change took back is written again, and one that left isn't. A host that was down at nine sends later that day.
/// </summary>
internal sealed class CallReminder(NpgsqlDataSource database, IServiceScopeFactory scopes, TimeProvider clock, ILogger<CallReminder> log) : IJob
{
    private sealed record Due(string Region, Guid EventId);

    public async Task Run(CancellationToken ct)
    {
        await Close(ct);
        foreach (var due in await Find(ct))
        {
            try
            {
                await scopes.InRegion(due.Region, services => Remind(services, due, ct));
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // Looked at again in ten minutes: one region's trouble must not keep the others' callers waiting.
                log.LogError(e, "Nobody could be reminded of the calls for public event {Event} of region {Region}", due.EventId, due.Region);
            }
        }
    }

    // Nobody is called for a day that is over everywhere; the queue's index holds open places only.
    private async Task Close(CancellationToken ct)
    {
        await using var command = database.CreateCommand("update invitations.call_queue set open = false where open and day < $1");
        command.Parameters.AddWithValue(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1));
        await command.ExecuteNonQueryAsync(ct);
    }

    // The days are compared again by the region's own clock; here only a day too many on each side.
    private async Task<List<Due>> Find(CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var command = database.CreateCommand("select distinct region, event_id from invitations.call_queue where open and day between $1 and $2");
        command.Parameters.AddWithValue(today.AddDays(-1));
        command.Parameters.AddWithValue(today.AddDays(QueuePlace.DaysBefore + 1 + ReminderDays.LongestPause));
        var rows = new List<Due>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add(new Due(reader.GetString(0), reader.GetGuid(1)));
        }

        return rows;
    }

    private async Task Remind(IServiceProvider services, Due due, CancellationToken ct)
    {
        var (now, off) = (clock.GetUtcNow(), await services.GetRequiredService<WorkCalendar>().Now(ct));
        var (mediator, session) = (services.GetRequiredService<IMediator>(), services.GetRequiredService<IDocumentSession>());

        // Read behind the turnstile: a change at this moment either is seen here or finds the letter and takes it back.
        await session.WaitFor(due.EventId, ct);
        var about = await mediator.Send(new FindPublicEvent(due.EventId), ct);
        if (about is null || ReminderDays.DueNow(about, now, off) is not { } day)
        {
            return;
        }

        var count = await session.Query<Invitation>()
            .CountAsync(i => i.PublicEventId == about.Id && (i.Stage == Stage.Sent || i.Stage == Stage.Agreed) && !i.NoMoreCalls && i.ClosedFor == null, ct);
        if (count == 0)
        {
            return;
        }

        var outbox = services.GetRequiredService<Outbox>();
        var link = $"{services.GetRequiredService<HouseSettings>().PublicBaseUrl}/events/{about.Id}/calls";
        foreach (var manager in await mediator.Send(new GetManagers(due.Region), ct))
        {
            if (!await outbox.Stands(session, about.Id, KeyOf(about.Id, manager.Id, day), ct))
            {
                await outbox.Add(session, Write(manager, about, day, count, link), ct);
            }
        }

        await session.SaveChangesAsync(ct);
    }

    private static Letter Write(Person manager, PublicEventCard about, DateOnly today, int count, string link)
    {
        var zone = EventTimes.ZoneOf(about);
        var subject = $"Сегодня обзвон: {RussianPlural.Say(count, "человек", "человека", "человек")}";
        var when = EventTimes.Of(about, [about.RoundTable.Kind, about.Discussion.Kind], zone);
        var text = $"Здравствуйте, {manager.Name}.\n\nМероприятие {RussianQuotes.Quoted(about.Topic)}: {when}.\nЕщё не подтвердили участие: {count}. Обзвоните их, пожалуйста, с 9:00 до 19:00 по местному времени.\n\nНачать обзвон: {link}\n";
        var html = string.Concat(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => $"<p>{WebUtility.HtmlEncode(p.Trim()).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));
        return new Letter(KeyOf(about.Id, manager.Id, today, about.DateVersion), DeliveryKind.CallReminder, manager.Id, about.Id, manager.Id, manager.Name, manager.Email, subject, html, text, [], CallHours.ClosingOn(today, zone));
    }

    /// <summary>With what the keys of one day's mail begin.</summary>
    internal static string KeyOf(Guid publicEvent, Guid manager, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"call-reminder/{publicEvent}/{manager}/{day:yyyy-MM-dd}");

    /// <summary>The same mail is never written twice.</summary>
    internal static string KeyOf(Guid publicEvent, Guid manager, DateOnly day, int dateVersion) => string.Create(CultureInfo.InvariantCulture, $"{KeyOf(publicEvent, manager, day)}/{dateVersion}");
}
