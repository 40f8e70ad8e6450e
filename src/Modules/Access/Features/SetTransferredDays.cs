using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Access.Features;

/// <summary>Writes down which days the Government transferred, and why: the reason is kept with the days that are new. Calls and reminders leave days off out from then on.</summary>
internal sealed record SetTransferredDays(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Working, string Reason)
{
    private const int Most = 400;
    private static readonly Refusal Both = new("day_off_and_working", "Один и тот же день не может быть и выходным, и рабочим: {0}.", "One day can't be both a day off and a working day: {0}.", 409, "working");

    internal sealed class Validator : Validator<SetTransferredDays>
    {
        public Validator()
        {
            RuleFor(x => x.Off).NotNull().Must(d => d is null || d.Count <= Most);
            RuleFor(x => x.Working).NotNull().Must(d => d is null || d.Count <= Most);
            RuleForEach(x => x.Working).Must(d => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                .WithMessage(_ => Say("Рабочим днём становится только суббота или воскресенье.", "Only a Saturday or Sunday becomes a working day."));
            RuleFor(x => x.Reason).NotEmpty().MaximumLength(300).Must(r => r?.Contains('\0', StringComparison.Ordinal) != true);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, WorkCalendar calendar) : Slice<SetTransferredDays, Nothing>
    {
        public override void Configure()
        {
            Put("/access/transferred-days");
            Allow(Role.Lead, Role.Administrator);
            National();
            ChangesVersion();
            Summary(s => s.Summary = "Write the transferred days off");
        }

        public override async Task HandleAsync(SetTransferredDays command, CancellationToken ct)
        {
            var known = await session.LoadAsync<TransferredDays>(TransferredDays.TheId, ct) ?? TransferredDays.None;
            if (ExpectedVersion() != known.Version)
            {
                var last = (await session.Events.FetchStreamAsync(TransferredDaysSet.Stream, token: ct)).LastOrDefault();
                throw new StaleException(Guid.TryParse(last?.UserName, out var who) ? who : Guid.Empty, last?.Timestamp);
            }

            var fact = Decide(command).OrRefuse();
            var days = After(known, fact);
            if (known.Version == 0)
            {
                session.Insert(days);
            }
            else
            {
                session.UpdateRevision(days, known.Version + 1);
            }

            session.Events.Append(TransferredDaysSet.Stream, fact);
            await Save(Nothing.Here, ct, version: known.Version + 1);
            calendar.Forget();
        }
    }

    internal static Decision<TransferredDaysSet> Decide(SetTransferredDays command) =>
        command.Off.Intersect(command.Working).Order().ToArray() is [var day, ..]
            ? Both.With(day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture))
            : new TransferredDaysSet([.. command.Off.Distinct().Order()], [.. command.Working.Distinct().Order()], command.Reason.Trim());

    internal static TransferredDays After(TransferredDays known, TransferredDaysSet fact)
    {
        // Each day as it was: one that turned from a day off into a working day is new.
        var same = known.Off.Intersect(fact.Off).Concat(known.Working.Intersect(fact.Working)).ToHashSet();
        var reasons = fact.Off.Concat(fact.Working).Select(day => (Day: day, Why: same.Contains(day) ? known.Reasons.GetValueOrDefault(day) : fact.Reason));
        return new TransferredDays(TransferredDays.TheId, fact.Off, fact.Working) { Reasons = reasons.Where(r => r.Why is not null).ToDictionary(r => r.Day, r => r.Why!) };
    }
}
