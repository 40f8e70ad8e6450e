using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Names and orders the five session 1 categories (F21); which five they are is the instruction's (R009).</summary>
internal sealed record RenameCategories(IReadOnlyList<RenameCategories.Item> Items)
{
    /// <summary>A category and its names.</summary>
    internal sealed record Item(OrganizationCategory Category, string Ru, string En, string? Hint = null);

    internal sealed class Validator : Validator<RenameCategories>
    {
        public Validator()
        {
            RuleFor(x => x.Items).NotEmpty().Must(i => i is null || i.Select(x => x?.Category).Distinct().Count() == Enum.GetValues<OrganizationCategory>().Length && i.Count == Enum.GetValues<OrganizationCategory>().Length)
                .WithMessage(_ => Say("Назовите все пять категорий, каждую один раз.", "Name all five categories, each once."));
            RuleForEach(x => x.Items).NotNull().ChildRules(i =>
            {
                i.RuleFor(x => x.Ru).NotEmpty().Says().MaximumLength(100);
                i.RuleFor(x => x.En).NotEmpty().Says().MaximumLength(100);
                i.RuleFor(x => x.Hint).MaximumLength(300);
            });
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Caller caller, TimeProvider clock) : Slice<RenameCategories, Nothing>
    {
        public override void Configure()
        {
            Put("/contacts/categories");
            Allow(Role.Lead);
            National();
            ChangesVersion();
            Summary(s => s.Summary = "Name the session 1 categories");
        }

        public override async Task HandleAsync(RenameCategories command, CancellationToken ct)
        {
            var now = await CategoryNames.Now(session, ct);
            if (ExpectedVersion() != now.Version)
            {
                throw new StaleException(now.ChangedBy, now.ChangedAt);
            }

            var items = command.Items.Select(i => new CategoryName(i.Category, Names.Clean(i.Ru), Names.Clean(i.En), PersonFields.Text(i.Hint))).ToArray();
            var written = new CategoryNames(CategoryNames.TheId, items, caller.Id, clock.GetUtcNow());
            if (now.Version == 0)
            {
                session.Insert(written);
            }
            else
            {
                session.UpdateRevision(written, now.Version + 1);
            }

            session.Events.Append(CategoryNames.TheId, new CategoriesRenamed([.. items.Select(i => new CategoriesRenamed.Item(i.Category, i.Ru, i.En, i.Hint))]));
            await Save(Nothing.Here, ct, version: now.Version + 1);
        }
    }
}
