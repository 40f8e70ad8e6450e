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
        public Validator() => RuleFor(x => x.After).Must(a => a is null || DateTimeOffset.TryParse(a, CultureInfo.InvariantCulture, out _))
            .WithMessage(_ => Saying.Say("Неверный указатель страницы.", "Wrong cursor."));
    }

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
            var before = query.After is null ? clock.GetUtcNow().AddMinutes(1) : DateTimeOffset.Parse(query.After, CultureInfo.InvariantCulture).ToUniversalTime();
            var page = Paging.Page(await deliveries.All(query.State, before, limit + 1, ct), limit, d => d.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            await Show(new Answer(settings.Configured, page.Items, page.Next), ct);
        }
    }
}
