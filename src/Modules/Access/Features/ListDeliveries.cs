using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>What the outbox holds, newest change first; without addresses and words.</summary>
internal sealed record ListDeliveries(DeliveryState? State, string? After, int? Limit)
{
    internal sealed class Validator : Validator<ListDeliveries>
    {
        public Validator() => RuleFor(x => x.After).Must(a => a is null || Cursor(a) is not null)
            .WithMessage(_ => Saying.Say("Неверный указатель страницы.", "Wrong cursor."));
    }

    private static (DateTimeOffset At, Guid Id)? Cursor(string after) =>
        after.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var last)
            ? (new DateTimeOffset(at, TimeSpan.Zero), last)
            : null;

    /// <summary>A page, and whether mail leaves the house at all.</summary>
    internal sealed record Answer(bool MailConfigured, IReadOnlyList<Delivery> Items, string? Next);

    internal sealed class Endpoint(Deliveries deliveries, MailSettings settings, TimeProvider clock) : Slice<ListDeliveries, Answer>
    {
        public override void Configure()
        {
            Get("/access/deliveries");
            Allow(Role.Administrator);
            National();
            Summary(s => s.Summary = "Mail deliveries");
        }

        public override async Task HandleAsync(ListDeliveries query, CancellationToken ct)
        {
            var limit = Paging.Clamp(query.Limit);
            var (before, id) = query.After is null ? (clock.GetUtcNow().AddMinutes(1), Guid.Empty) : Cursor(query.After)!.Value;
            var page = Paging.Page(await deliveries.All(query.State, before, id, limit + 1, ct), limit, d => $"{d.At.UtcTicks}_{d.Id:N}");
            await Show(new Answer(settings.Configured, page.Items, page.Next), ct);
        }
    }
}
