using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>Who holds a person of the queue, and until when.</summary>
internal sealed record Holder(Guid By, DateTimeOffset Until);

/// <summary>How many wait for a call.</summary>
internal sealed record Waiting(int Due, int Later, DateTimeOffset? NextAt, int ToTell);

/// <summary>The queue's table: written in the transaction of the facts, taken from with <c>skip locked</c>, so two callers never get one person (F39).</summary>
internal sealed class CallQueue(NpgsqlDataSource database, CurrentRegion region, WorkCalendar calendar, TimeProvider clock)
{
    /// <summary>How long a caller has a person for themselves.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Puts an invitation at its place, in the session's transaction, by the public event's own clock.</summary>
    /// <param name="session">The session of the facts that put it there.</param>
    /// <param name="i">The invitation as it stands after them.</param>
    /// <param name="about">The public event.</param>
    /// <param name="now">The time.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<QueuePlace> Put(IDocumentSession session, Invitation i, PublicEventCard about, DateTimeOffset now, CancellationToken ct)
    {
        var place = QueuePlace.Of(i, about, now, await calendar.Now(ct));
        Put(session, region.Code, i, about.Slots(i.Sessions)[0].On(about.Date), Until(i, about), place);
        return place;
    }

    /// <summary>Puts an invitation at its place, in the session's transaction.</summary>
    /// <param name="session">The session of the facts that put it there.</param>
    /// <param name="region">Region code.</param>
    /// <param name="i">The invitation as it stands after them.</param>
    /// <param name="day">Local day of the first session they are invited to.</param>
    /// <param name="until">From then on nobody needs to call: the last session they are invited to has begun.</param>
    /// <param name="place">The place.</param>
    public static void Put(IDocumentSession session, string region, Invitation i, DateOnly day, DateTimeOffset until, QueuePlace place) => session.QueueSqlCommand(
        """
        insert into invitations.call_queue (invitation_id, region, event_id, day, until, rank, due_at, open, held_by, held_until, request)
        values (?, ?, ?, ?, ?, ?, ?, ?, '00000000-0000-0000-0000-000000000000', '1970-01-01', '00000000-0000-0000-0000-000000000000')
        on conflict (invitation_id) do update set day = excluded.day, until = excluded.until, rank = excluded.rank, due_at = excluded.due_at, open = excluded.open
        """,
        i.Id, region, i.PublicEventId, day, until.ToUniversalTime(), (int)place.Rank, place.DueAt.ToUniversalTime(), place.Open);

    // When the last of the sessions that the person is invited to begins.
    private static DateTimeOffset Until(Invitation i, PublicEventCard about) =>
        about.Slots(i.Sessions).Max(s => LocalTime.At(s.On(about.Date), s.Start, EventTimes.ZoneOf(about)));

    /// <summary>Lets a person go, in the session's transaction; who held them last stays known.</summary>
    public static void Free(IDocumentSession session, Guid invitationId, DateTimeOffset now) =>
        session.QueueSqlCommand("update invitations.call_queue set held_until = ? where invitation_id = ?", now, invitationId);

    /// <summary>Takes the next person for this caller; the same request again gets the same person.</summary>
    public async Task<Guid?> Take(Guid me, Guid eventId, Guid request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await Scalar<Guid?>("select invitation_id from invitations.call_queue where region = $1 and held_by = $2 and request = $3 and held_until > $4", ct, region.Code, me, request, now)
            ?? await Scalar<Guid?>(
                """
                update invitations.call_queue set held_by = $1, held_until = $2, request = $3
                where invitation_id = (
                    select invitation_id from invitations.call_queue
                    where region = $4 and open and due_at <= $5 and held_until <= $5 and until > $5 and ($6 = '00000000-0000-0000-0000-000000000000'::uuid or event_id = $6)
                    order by rank, day, due_at, invitation_id limit 1 for update skip locked)
                returning invitation_id
                """,
                ct, me, now + Lease, request, region.Code, now, eventId);
    }

    /// <summary>Takes a named person, or holds on to them; false when another caller has them, or when they aren't in the queue.</summary>
    public async Task<bool> TakeThis(Guid me, Guid invitationId, Guid request, bool onlyWaiting, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await Scalar<Guid?>(
            """
            update invitations.call_queue set held_by = $1, held_until = $2, request = $3
            where invitation_id = $4 and region = $5 and (held_by = $1 or (held_until <= $6 and ($7 = false or (open and due_at <= $6))))
            returning invitation_id
            """,
            ct, me, now + Lease, request, invitationId, region.Code, now, onlyWaiting) is not null;
    }

    /// <summary>Nobody can be called under this invitation now: it waits an hour for a phone number.</summary>
    public Task Postpone(Guid invitationId, CancellationToken ct) =>
        Scalar<Guid?>(
            "update invitations.call_queue set held_until = $1, due_at = $2 where invitation_id = $3 and region = $4 returning invitation_id",
            ct, clock.GetUtcNow(), clock.GetUtcNow().AddHours(1), invitationId, region.Code);

    /// <summary>Lets go what this caller holds.</summary>
    public async Task<bool> Release(Guid me, Guid invitationId, CancellationToken ct) =>
        await Scalar<Guid?>(
            "update invitations.call_queue set held_until = $1 where invitation_id = $2 and region = $3 and held_by = $4 returning invitation_id",
            ct, clock.GetUtcNow(), invitationId, region.Code, me) is not null;

    /// <summary>Who held the person last, or null when they aren't in the queue.</summary>
    public async Task<Holder?> HolderOf(Guid invitationId, CancellationToken ct)
    {
        await using var command = Command("select held_by, held_until from invitations.call_queue where invitation_id = $1 and region = $2", invitationId, region.Code);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new Holder(row.GetGuid(0), await row.GetFieldValueAsync<DateTimeOffset>(1, ct)) : null;
    }

    /// <summary>How many wait now, how many later, when the next one is due, and how many of all must be told of a change.</summary>
    public async Task<Waiting> Count(Guid eventId, CancellationToken ct)
    {
        await using var command = Command(
            """
            select count(*) filter (where due_at <= $1), count(*) filter (where due_at > $1), min(due_at) filter (where due_at > $1), count(*) filter (where rank = $4)
            from invitations.call_queue
            where region = $2 and open and until > $1 and ($3 = '00000000-0000-0000-0000-000000000000'::uuid or event_id = $3)
            """,
            clock.GetUtcNow(), region.Code, eventId, (int)QueueRank.ToTell);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new Waiting((int)row.GetInt64(0), (int)row.GetInt64(1), await row.IsDBNullAsync(2, ct) ? null : await row.GetFieldValueAsync<DateTimeOffset>(2, ct), (int)row.GetInt64(3));
    }

    public static Table Table()
    {
        var table = new Table("invitations.call_queue");
        table.AddColumn("invitation_id", "uuid").AsPrimaryKey();
        table.AddColumn("region", "text").NotNull();
        table.AddColumn("event_id", "uuid").NotNull().AddIndex();
        table.AddColumn("day", "date").NotNull();
        table.AddColumn("until", "timestamp with time zone").NotNull().DefaultValueByExpression("'infinity'");
        table.AddColumn("rank", "integer").NotNull();
        table.AddColumn("due_at", "timestamp with time zone").NotNull();
        table.AddColumn("open", "boolean").NotNull();
        table.AddColumn("held_by", "uuid").NotNull();
        table.AddColumn("held_until", "timestamp with time zone").NotNull();
        table.AddColumn("request", "uuid").NotNull();
        table.Indexes.Add(new IndexDefinition("idx_call_queue_waiting") { Columns = ["region", "rank", "day", "due_at", "invitation_id"], Predicate = "open" });
        return table;
    }

    private async Task<T?> Scalar<T>(string sql, CancellationToken ct, params object[] parameters)
    {
        await using var command = Command(sql, parameters);
        return (T?)await command.ExecuteScalarAsync(ct);
    }

    private NpgsqlCommand Command(string sql, params object[] parameters)
    {
        var command = database.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.AddWithValue(parameter);
        }

        return command;
    }
}
