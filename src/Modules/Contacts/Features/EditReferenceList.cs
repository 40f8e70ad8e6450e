using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Writes the national reference list anew (R043, F23). An item with its id stays the same item: the regions' links hold.</summary>
internal sealed record EditReferenceList(IReadOnlyList<EditReferenceList.Item> Items)
{
    private static readonly Refusal Unknown = new("reference_item_unknown", "В списке указан незнакомый пункт. Обновите страницу и повторите правку.", "The list names an unknown item. Reload it and repeat the change.", 400, "items");

    /// <summary>An item; without an id it is a new one.</summary>
    internal sealed record Item(SessionKind Session, string Name, int Needed = 1, Guid? Id = null, OrganizationCategory? Category = null, DiscussionPlace? Place = null, string? Note = null);

    internal sealed class Validator : Validator<EditReferenceList>
    {
        public Validator()
        {
            RuleFor(x => x.Items).NotEmpty().Must(i => i is null || i.Count <= 300).WithMessage(_ => Say("В списке от 1 до 300 пунктов.", "The list has 1 to 300 items."));
            RuleForEach(x => x.Items).NotNull().ChildRules(i =>
            {
                i.RuleFor(x => x.Name).NotEmpty().Says().MaximumLength(200);
                i.RuleFor(x => x.Needed).InclusiveBetween(1, 100);
                i.RuleFor(x => x.Note).MaximumLength(500);
                i.RuleFor(x => x.Category).NotNull().When(x => x.Session == SessionKind.RoundTable).WithMessage(_ => Say("Укажите категорию участников первой сессии.", "Name the category of session 1."));
                i.RuleFor(x => x.Place).NotNull().When(x => x.Session == SessionKind.Discussion).WithMessage(_ => Say("Укажите, кого организация представит на второй сессии.", "Name the place at session 2."));
            });
            RuleFor(x => x.Items).Must(i => i is null || i.Where(x => x?.Id is not null).DistinctBy(x => x.Id).Count() == i.Count(x => x?.Id is not null)).WithMessage(_ => Say("Один пункт указан дважды.", "An item stands twice."));
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Caller caller, TimeProvider clock) : Slice<EditReferenceList, Nothing>
    {
        public override void Configure()
        {
            Put("/contacts/reference-list");
            Allow(Role.Lead);
            National();
            ChangesVersion();
            Summary(s => s.Summary = "Write the national reference list");
        }

        public override async Task HandleAsync(EditReferenceList command, CancellationToken ct)
        {
            var now = await ReferenceList.Now(session, ct);
            if (ExpectedVersion() != now.Version)
            {
                throw new StaleException(now.ChangedBy, now.ChangedAt);
            }

            var items = Decide(now, command, NewId).OrRefuse();
            var written = new ReferenceList(ReferenceList.TheId, items, IsSample: false, caller.Id, clock.GetUtcNow());
            if (now.Version == 0)
            {
                session.Insert(written);
            }
            else
            {
                session.UpdateRevision(written, now.Version + 1);
            }

            session.Events.Append(ReferenceList.TheId, new ReferenceListEdited([.. items.Select(i => new ReferenceListEdited.Item(i.Id, i.Session, i.Category, i.Place, i.Name, i.Needed, i.Note))]));
            await Save(Nothing.Here, ct, version: now.Version + 1);
        }
    }

    internal static Decision<IReadOnlyList<ReferenceItem>> Decide(ReferenceList now, EditReferenceList command, Func<Guid> newId)
    {
        var known = now.Items.Select(i => i.Id).ToHashSet();
        return command.Items.Any(i => i.Id is { } id && !known.Contains(id))
            ? Unknown
            : command.Items.Select(i => new ReferenceItem(
                i.Id ?? newId(),
                i.Session,
                i.Session == SessionKind.RoundTable ? i.Category : null,
                i.Session == SessionKind.Discussion ? i.Place : null,
                Names.Clean(i.Name),
                i.Needed,
                PersonFields.Text(i.Note))).ToArray();
    }
}
