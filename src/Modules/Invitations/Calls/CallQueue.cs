using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Invitations.Letters;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Invitations.Calls;

/// <summary>A place in the call queue: smaller ranks first, not before its time; closed when nobody needs to call.</summary>
internal sealed record QueuePlace(QueueRank Rank, DateTimeOffset DueAt, bool Open)
{
    private static readonly TimeSpan AfterNoAnswer = TimeSpan.FromHours(2);
    private static readonly TimeSpan AfterBusy = TimeSpan.FromMinutes(15);

    /// <summary>Calls to those who agreed begin so many days before the public event.</summary>
    public const int DaysBefore = 7;

    /// <summary>Where an invitation stands in the queue now, having just changed.</summary>
    public static QueuePlace Of(Invitation i, DateTimeOffset now, DateOnly day, TimeZoneInfo zone)
    {
        if (i.ClosedFor is not null)
        {
            return new QueuePlace(QueueRank.Unconfirmed, now, false);
        }

        if (i.CallMe && i.LastCall is not (CallOutcome.NoAnswer or CallOutcome.Busy))
        {
            return new QueuePlace(QueueRank.Asked, now, true);
        }

        if (i is { CallBackAt: { } at, NoMoreCalls: false })
        {
            return new QueuePlace(QueueRank.Promised, at, true);
        }

        // Before those who were never reached: they would come on the wrong day.
        if (i is { ToTell: true, NoMoreCalls: false, LastCall: null } && i.Stage is not Stage.Declined)
        {
            return new QueuePlace(QueueRank.Promised, now, true);
        }

        if (i.NoMoreCalls || i.Stage is Stage.Planned or Stage.Declined || (i.Stage is Stage.Confirmed && !i.ToTell))
        {
            return new QueuePlace(QueueRank.Unconfirmed, now, false);
        }

        return i switch
        {
            { LastCall: CallOutcome.NoAnswer } => new QueuePlace(RankOf(i), now + AfterNoAnswer, true),
            { LastCall: CallOutcome.WrongNumber } => new QueuePlace(RankOf(i), now, true),
            { LastCall: CallOutcome.Busy } => new QueuePlace(RankOf(i), now + AfterBusy, true),
            { Stage: Stage.Agreed } => new QueuePlace(QueueRank.Unconfirmed, Later(now, day, zone, i.LastCall is not null), true),
            _ => new QueuePlace(QueueRank.NeverReached, now, true),
        };
    }

    private static QueueRank RankOf(Invitation i) => i.CallMe ? QueueRank.Asked : i.ToTell ? QueueRank.Promised : i.Stage == Stage.Agreed ? QueueRank.Unconfirmed : QueueRank.NeverReached;

    // Who agreed is called to confirm in the last week; after a talk the number rests at least until the next morning (F42).
    private static DateTimeOffset Later(DateTimeOffset now, DateOnly day, TimeZoneInfo zone, bool talked)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var lastWeek = CallHours.OpeningFrom(day.AddDays(-DaysBefore), zone, DaysOff.ByLaw);
        var rested = talked ? CallHours.OpeningFrom(today.AddDays(1), zone, DaysOff.ByLaw) : now;
        return lastWeek > rested ? lastWeek : rested;
    }
}

/// <summary>Order of the queue.</summary>
internal enum QueueRank
{
    /// <summary>Asked to be called.</summary>
    Asked,

    /// <summary>Was promised a call at this time.</summary>
    Promised,

    /// <summary>The letter came back.</summary>
    Bounced,

    /// <summary>Nobody talked to them yet.</summary>
    NeverReached,

    /// <summary>Agreed, not confirmed.</summary>
    Unconfirmed,
}

/// <summary>Who holds a person of the queue, and until when.</summary>
internal sealed record Holder(Guid By, DateTimeOffset Until);

/// <summary>The queue's table: written in the transaction of the facts, taken from with <c>skip locked</c>, so two callers never get one person (F39).</summary>
internal sealed class CallQueue(NpgsqlDataSource database, CurrentRegion region, TimeProvider clock)
{
    /// <summary>How long a caller has a person for themselves.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Puts an invitation at its place, in the session's transaction, by the public event's own clock; nobody is called for one that is called off or put off.</summary>
    /// <param name="session">The session of the facts that put it there.</param>
    /// <param name="region">Region code.</param>
    /// <param name="i">The invitation as it stands after them.</param>
    /// <param name="about">The public event.</param>
    /// <param name="now">The time.</param>
    public static QueuePlace Put(IDocumentSession session, string region, Invitation i, PublicEventCard about, DateTimeOffset now)
    {
        var zone = EventTimes.ZoneOf(about);
        var day = about.Slots(i.Sessions)[0].On(about.Date);
        var place = QueuePlace.Of(i, now, day, zone);
        place = about.State is PublicEventState.Cancelled or PublicEventState.Postponed ? place with { Open = false } : place;
        Put(session, region, i, day, Until(i, about.Date, about.RoundTable, about.Discussion, zone), place);
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

    /// <summary>When the last of the sessions that the person is invited to begins.</summary>
    public static DateTimeOffset Until(Invitation i, DateOnly day, SessionSlot roundTable, SessionSlot discussion, TimeZoneInfo zone) =>
        new[] { roundTable, discussion }.Where(s => i.Sessions.Contains(s.Kind)).Max(s => LocalTime.At(s.On(day), s.Start, zone));

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

    /// <summary>How many wait now, how many later, and when the next one is due.</summary>
    public async Task<(int Due, int Later, DateTimeOffset? NextAt)> Waiting(Guid eventId, CancellationToken ct)
    {
        await using var command = Command(
            """
            select count(*) filter (where due_at <= $1), count(*) filter (where due_at > $1), min(due_at) filter (where due_at > $1)
            from invitations.call_queue
            where region = $2 and open and until > $1 and ($3 = '00000000-0000-0000-0000-000000000000'::uuid or event_id = $3)
            """,
            clock.GetUtcNow(), region.Code, eventId);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return ((int)row.GetInt64(0), (int)row.GetInt64(1), await row.IsDBNullAsync(2, ct) ? null : await row.GetFieldValueAsync<DateTimeOffset>(2, ct));
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
