using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Keeps a filter under a name, to be used again as a source of invitations (F30).</summary>
internal sealed record SaveSegment(string Name, PeopleFilter Filter)
{
    private const int Most = 200;
    private static readonly Refusal Taken = new("segment_name_taken", "Выборка с таким названием уже есть.", "There is a segment of this name.", 409, "name");
    private static readonly Refusal TooMany = new("too_many_segments", "Сохранено уже 200 выборок. Удалите лишние.", "There are 200 segments already. Delete some.");

    /// <summary>The segment kept.</summary>
    internal sealed record Saved(Guid Id);

    internal sealed class Validator : Validator<SaveSegment>
    {
        public Validator()
        {
            RuleFor(x => x.Name).NotEmpty().Says().MaximumLength(100);
            RuleFor(x => x.Filter).NotNull().Must(f => f is null || f with { Search = PersonFields.Text(f.Search) } != new PeopleFilter()).WithMessage(_ => Say("Выберите хотя бы один признак.", "Choose at least one filter."));
            RuleFor(x => x.Filter).Must(f => (f?.Search?.Length ?? 0) <= 200 && (f?.Tag?.Length ?? 0) <= 40).WithMessage(_ => Say("Текст слишком длинный.", "The text is too long."));
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Sealer sealer, Caller caller, TimeProvider clock) : Slice<SaveSegment, Saved>
    {
        public override void Configure()
        {
            Post("/contacts/segments");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Keep a filter of people under a name");
        }

        public override async Task HandleAsync(SaveSegment command, CancellationToken ct)
        {
            var names = await session.Query<Segment>().Select(s => s.Name).ToListAsync(ct);
            var segment = Decide(command, names, NewId(), caller.Id, clock.GetUtcNow()).OrRefuse();
            session.Insert(segment with { Words = PersonFields.Text(command.Filter.Search) is { } words ? await sealer.Seal(segment.Id, words, ct) : null });
            await Created(new Saved(segment.Id), $"/api/v1/contacts/segments/{segment.Id}/people", ct);
        }
    }

    internal static Decision<Segment> Decide(SaveSegment command, IReadOnlyCollection<string> names, Guid id, Guid by, DateTimeOffset now) =>
        names.Count >= Most ? TooMany
        : names.Any(n => string.Equals(Names.Key(n), Names.Key(command.Name), StringComparison.Ordinal)) ? Taken
        : new Segment(id, Names.Clean(command.Name), command.Filter with { Search = null }, null, by, now);
}
