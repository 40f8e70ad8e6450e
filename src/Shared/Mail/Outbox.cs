using Marten;
using MimeKit;
using MimeKit.Utils;
using Npgsql;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Shared.Mail;

/// <summary>One letter to one recipient.</summary>
/// <param name="Key">Unique: kind, subject, recipient and version; the same key is never sent twice.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="SubjectId">The invitation, report or account it is about.</param>
/// <param name="PublicEventId">The public event, or an empty id.</param>
/// <param name="KeyOwner">Whose key seals it: the recipient's, or the official paper's.</param>
/// <param name="ToName">Recipient's name.</param>
/// <param name="ToAddress">Recipient's address.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Html">Body as HTML.</param>
/// <param name="PlainText">Body as plain text.</param>
/// <param name="Attachments">Files that go with it.</param>
/// <param name="NotAfter">Past this it is of no use any more and is withdrawn; null: whenever the server takes it.</param>
public sealed record Letter(
    string Key,
    DeliveryKind Kind,
    Guid SubjectId,
    Guid PublicEventId,
    Guid KeyOwner,
    string ToName,
    string ToAddress,
    string Subject,
    string Html,
    string PlainText,
    IReadOnlyList<Attachment> Attachments,
    DateTimeOffset? NotAfter = null);

/// <summary>A file of a letter.</summary>
/// <param name="FileName">With its ending; Cyrillic is encoded by RFC 2231.</param>
/// <param name="ContentType">MIME type.</param>
/// <param name="Bytes">Content.</param>
public sealed record Attachment(string FileName, string ContentType, byte[] Bytes);

/// <summary>What became of the letters about one subject.</summary>
/// <param name="Left">One of them left or may have: the person was written to.</param>
/// <param name="Refused">One of them was refused for good.</param>
/// <param name="Told">One of those that left was a notice of a change.</param>
public sealed record MailSoFar(bool Left = false, bool Refused = false, bool Told = false)
{
    /// <summary>Nothing was ever written, or all of it was taken back.</summary>
    public static readonly MailSoFar Nothing = new();
}

/// <summary>The outbox: a row per delivery, written in the same transaction as the fact that causes it (design: mail).</summary>
public sealed class Outbox(Sealer sealer, CurrentRegion region, TimeProvider clock, MailSettings settings)
{
    // Letters that state a public event's day and hours.
    private static readonly string[] AboutTheDay = [nameof(DeliveryKind.Invitation), nameof(DeliveryKind.EventNotice), nameof(DeliveryKind.CallReminder)];

    /// <summary>Adds a letter to the session's transaction; a letter with this key that is there already stays as it is. Answers the delivery's id.</summary>
    public async Task<Guid> Add(IDocumentSession session, Letter letter, CancellationToken ct)
    {
        var id = Idempotency.Derive($"mail/{region.Code}/{letter.Key}");
        var now = clock.GetUtcNow();
        using var message = Compose(letter, id, now);
        using var bytes = new MemoryStream();
        await message.WriteToAsync(bytes, ct);
        session.QueueSqlCommand(
            """
            insert into shared.mail (id, key, region, kind, subject_id, public_event_id, key_id, message, state, attempts, next_at, not_after, message_id, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'planned', 0, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """,
            id,
            letter.Key,
            region.Code,
            letter.Kind.ToString(),
            letter.SubjectId,
            letter.PublicEventId,
            letter.KeyOwner,
            await sealer.Seal(letter.KeyOwner, bytes.ToArray(), ct),
            now,
            (object?)letter.NotAfter?.ToUniversalTime() ?? DBNull.Value,
            message.MessageId ?? "",
            now,
            now);
        return id;
    }

    /// <summary>Takes back what hasn't left yet for these subjects, in the session's transaction.</summary>
    public void Withdraw(IDocumentSession session, DeliveryKind kind, IReadOnlyCollection<Guid> subjects) =>
        session.QueueSqlCommand(
            "update shared.mail set state = 'withdrawn', changed_at = ? where region = ? and kind = ? and subject_id = any(?) and state in ('planned', 'deferred', 'claimed')",
            clock.GetUtcNow(),
            region.Code,
            kind.ToString(),
            subjects.ToArray());

    /// <summary>
    /// Takes back, at once and in the session's transaction, every letter about a public event that hasn't left yet: what it says of
    /// the day is no longer true, unless it was written for this version of the day. Answers by subject what became of the others. A letter
    /// that a sender begins at this moment counts as left; should the server put it off, it isn't tried again.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, MailSoFar>> TakeBack(IDocumentSession session, Guid publicEventId, int dateVersion, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var back = new NpgsqlCommand(
            """
            update shared.mail set
                state = case when state = 'transmitting' then state else 'withdrawn' end,
                changed_at = case when state = 'transmitting' then changed_at else $1 end,
                not_after = case when state = 'transmitting' then $1 else not_after end
            where region = $2 and public_event_id = $3 and kind = any($4) and state in ('planned', 'deferred', 'claimed', 'transmitting') and key not like $5
            """)
        { Parameters = { new() { Value = clock.GetUtcNow() }, new() { Value = region.Code }, new() { Value = publicEventId }, new() { Value = AboutTheDay }, new() { Value = $"%/{dateVersion}" } } };
        await session.ExecuteAsync(back, ct);
        return await SoFar(session, publicEventId, ct);
    }

    /// <summary>What became, by subject, of the letters about a public event that left or were refused.</summary>
    public async Task<IReadOnlyDictionary<Guid, MailSoFar>> SoFar(IQuerySession session, Guid publicEventId, CancellationToken ct)
    {
        await using var rest = new NpgsqlCommand(
            """
            select subject_id, bool_or(state <> 'rejected'), bool_or(state = 'rejected'), bool_or(state <> 'rejected' and kind = $3) from shared.mail
            where region = $1 and public_event_id = $2 and kind = any($4) and state in ('transmitting', 'accepted', 'kept', 'unknown', 'rejected') group by subject_id
            """)
        { Parameters = { new() { Value = region.Code }, new() { Value = publicEventId }, new() { Value = nameof(DeliveryKind.EventNotice) }, new() { Value = AboutTheDay } } };
        var soFar = new Dictionary<Guid, MailSoFar>();
        await using var rows = await session.ExecuteReaderAsync(rest, ct);
        while (await rows.ReadAsync(ct))
        {
            soFar[rows.GetGuid(0)] = new MailSoFar(rows.GetBoolean(1), rows.GetBoolean(2), rows.GetBoolean(3));
        }

        return soFar;
    }

    /// <summary>A letter about the public event whose key begins so is there and wasn't taken back.</summary>
    public async Task<bool> Stands(IQuerySession session, Guid publicEventId, string keyBegins, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select 1 from shared.mail where region = $1 and public_event_id = $3 and starts_with(key, $2) and state <> 'withdrawn' limit 1")
        { Parameters = { new() { Value = region.Code }, new() { Value = keyBegins }, new() { Value = publicEventId } } };
        await using var row = await session.ExecuteReaderAsync(command, ct);
        return await row.ReadAsync(ct);
    }

    private MimeMessage Compose(Letter letter, Guid id, DateTimeOffset now)
    {
        var message = new MimeMessage { Date = now, Subject = letter.Subject, MessageId = $"{id:N}@{settings.FromDomain}" };
        message.From.Add(settings.FromMailbox());
        message.To.Add(new MailboxAddress(letter.ToName, letter.ToAddress));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        var body = new BodyBuilder { HtmlBody = letter.Html, TextBody = letter.PlainText };
        foreach (var file in letter.Attachments)
        {
            var part = body.Attachments.Add(file.FileName, file.Bytes, ContentType.Parse(file.ContentType));
            part.ContentId = MimeUtils.GenerateMessageId(settings.FromDomain);
        }

        message.Body = body.ToMessageBody();
        return message;
    }
}
