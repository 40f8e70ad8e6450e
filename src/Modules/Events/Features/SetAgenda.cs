using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Events.Features;

/// <summary>Writes the agenda of a session anew (F09); an item with its id stays the same item.</summary>
internal sealed record SetAgenda(Guid EventId, int Number, IReadOnlyList<SetAgenda.Item> Items)
{
    private static readonly Refusal UnknownSpeaker = new("speaker_unknown", "Такого докладчика нет среди контактов региона.", "The speaker isn't among the region's contacts.", 400, "items");

    /// <summary>An item; without an id it is a new one.</summary>
    internal sealed record Item(string Title, int Minutes, Guid? Id = null, Guid? SpeakerId = null);

    internal sealed class Validator : Validator<SetAgenda>
    {
        public Validator()
        {
            RuleFor(x => x.EventId).NotEmpty();
            RuleFor(x => x.Number).InclusiveBetween(1, 2);
            RuleFor(x => x.Items).NotEmpty().WithMessage(_ => Say("Оставьте в повестке хотя бы один пункт.", "Leave at least one item in the agenda."));
            RuleFor(x => x.Items).Must(i => i is null || i.Count <= AgendaRules.MostItems)
                .WithMessage(x => Say($"В повестке не больше {AgendaRules.MostItems} пунктов, а указано {x.Items.Count}: объедините похожие.", $"An agenda has at most {AgendaRules.MostItems} items, but {x.Items.Count} are given: join those alike."));
            RuleForEach(x => x.Items).NotNull().ChildRules(i =>
            {
                i.RuleFor(x => x.Title).NotEmpty().Words(300);
                i.RuleFor(x => x.Minutes).InclusiveBetween(1, AgendaRules.LongestItem);
            }).When(x => x.Items?.Count <= AgendaRules.MostItems);
            RuleFor(x => x.Items).Must(i => i is null || i.Where(x => x?.Id is not null).DistinctBy(x => x.Id).Count() == i.Count(x => x?.Id is not null)).WithMessage(_ => Say("Один пункт указан дважды.", "An item stands twice."));
        }
    }

    internal sealed class Endpoint(Sealer sealer, IMediator mediator) : Slice<SetAgenda, Nothing>
    {
        public override void Configure()
        {
            Put("/events/public-events/{eventId}/agenda/{number}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Write the agenda of session 1 or 2 anew");
        }

        public override async Task HandleAsync(SetAgenda command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<PublicEvent>(command.EventId, ct);
            var titles = await sealer.SealTitles(command.EventId, [.. command.Items.Select(i => i.Title.ReplaceLineEndings(" ").Trim())], ct);
            var written = Decide(stream.Aggregate!, command, titles, NewId).OrRefuse();
            var before = stream.Aggregate!.People().ToHashSet();
            await mediator.MustBeKnown(written.Items.Select(i => i.SpeakerId).OfType<Guid>().Where(id => !before.Contains(id)), UnknownSpeaker, ct);
            stream.AppendOne(written);
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static Decision<AgendaSet> Decide(PublicEvent state, SetAgenda command, SealedText titles, Func<Guid> newId) =>
        state.Cancelled ? EventRules.Cancelled
        : new AgendaSet(
            state.Id,
            SessionNames.Kind(command.Number),
            [.. command.Items.Select(i => new AgendaItem(i.Id ?? newId(), i.Minutes, i.SpeakerId))],
            titles);
}
