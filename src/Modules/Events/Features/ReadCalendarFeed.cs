using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Zarozhdenie.Contracts.Access;
using Zarozhdenie.Documents.Calendar;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>A private calendar as phones read it: the region's public events, called-off ones as such, nobody's data (F17).</summary>
internal sealed record ReadCalendarFeed(string File)
{
    private const int Most = 500;
    private const int DaysBack = 365;

    internal sealed class Validator : Validator<ReadCalendarFeed>
    {
        public Validator() => RuleFor(x => x.File).NotEmpty();
    }

    internal sealed class Endpoint(Signer signer, CurrentRegion current, MailSettings mail, TimeProvider clock) : Slice<ReadCalendarFeed, string>
    {
        public override void Configure()
        {
            Get("/calendar/{file}");
            RoutePrefixOverride("");
            AllowAnonymous();
            Metadata(new AnswersWith(200, CalendarFile.MediaType));
            Summary(s => s.Summary = "A private calendar");
        }

        public override async Task HandleAsync(ReadCalendarFeed query, CancellationToken ct)
        {
            if (await FeedAddresses.Read(signer, query.File, ct) is not { } feed)
            {
                throw new RefusedException(Refusal.NotFound);
            }

            current.Use(feed.Region);
            var session = Resolve<IQuerySession>();

            // Who is no manager of the region any more reads nothing, however long the phone keeps the address.
            var managers = await Resolve<IMediator>().Send(new GetManagers(feed.Region), ct);
            if (managers.All(m => m.Id != feed.Account) || await CalendarFeed.SerialOf(session, feed.Region, feed.Account, ct) != feed.Serial)
            {
                throw new RefusedException(Refusal.NotFound);
            }

            var now = clock.GetUtcNow();
            var oldest = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-DaysBack);
            var events = await session.Query<PublicEvent>().Where(e => e.Date >= oldest).OrderByDescending(e => e.Date).ThenBy(e => e.Id).Take(Most).ToListAsync(ct);
            HttpContext.Response.Headers.CacheControl = "private, no-store";
            HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
            await Send.BytesAsync(CalendarFile.Write(CalendarMethod.Publish, [.. events.SelectMany(e => FeedEntries.Of(e, mail.FromDomain, now))], "Зарождение"), "zarozhdenie.ics", $"{CalendarFile.MediaType}; charset=utf-8", cancellation: ct);
        }
    }
}
