using JasperFx;
using Marten;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts;

/// <summary>A kind of organisation or expert that every region should invite (опорный список, R043, F23).</summary>
/// <param name="Id">Stays the same while the item is edited: regions link their contacts to it.</param>
/// <param name="Session">For which session.</param>
/// <param name="Category">Session 1: which audience (R009).</param>
/// <param name="Place">Session 2: the place it speaks for (R011, R012).</param>
/// <param name="Name">Kind of organisation, such as «Министерство социальной защиты».</param>
/// <param name="Needed">How many a region needs, 1 at least.</param>
/// <param name="Note">A remark for managers, or null.</param>
internal sealed record ReferenceItem(Guid Id, SessionKind Session, OrganizationCategory? Category, DiscussionPlace? Place, string Name, int Needed, string? Note);

/// <summary>An item as people see it.</summary>
/// <param name="Id">Stays the same while the item is edited.</param>
/// <param name="Session">For which session.</param>
/// <param name="Category">Session 1: which audience.</param>
/// <param name="Place">Session 2: the place it speaks for.</param>
/// <param name="Name">Kind of organisation.</param>
/// <param name="Needed">How many a region needs.</param>
/// <param name="Note">A remark for managers, or null.</param>
/// <param name="IsSample">Still the sample's words: nobody has changed this item.</param>
/// <param name="ClosedIn">Regions where a contact closes it: what would go with the item.</param>
internal sealed record ReferenceItemView(Guid Id, SessionKind Session, OrganizationCategory? Category, DiscussionPlace? Place, string Name, int Needed, string? Note, bool IsSample, int ClosedIn);

/// <summary>The national reference list, which the lead edits; one for all regions.</summary>
internal sealed record ReferenceList(Guid Id, IReadOnlyList<ReferenceItem> Items, bool IsSample, Guid ChangedBy, DateTimeOffset ChangedAt) : IRevisioned
{
    public static readonly Guid TheId = Shared.Http.Idempotency.Derive("contacts/reference-list");

    /// <summary>0 while the sample stands: nobody has written the list yet.</summary>
    public int Version { get; set; }

    /// <summary>The list as it stands, or the sample.</summary>
    public static async Task<ReferenceList> Now(IQuerySession session, CancellationToken ct) => await session.LoadAsync<ReferenceList>(TheId, ct) ?? Sample;

    /// <summary>An item that nobody has changed stays a sample, whatever was done to others.</summary>
    public static bool IsOfSample(ReferenceItem item) => Sample.Items.Contains(item);

    /// <summary>A sample (образец), marked as such: the true list stands in the project's description.</summary>
    public static readonly ReferenceList Sample = new(
        TheId,
        [
            One(OrganizationCategory.Authority, "Орган социальной защиты населения субъекта РФ"),
            One(OrganizationCategory.Authority, "Орган здравоохранения субъекта РФ"),
            One(OrganizationCategory.Authority, "Орган управления образованием субъекта РФ"),
            One(OrganizationCategory.Authority, "Служба занятости населения"),
            One(OrganizationCategory.Authority, "Администрация областного центра"),
            One(OrganizationCategory.PublicOrganization, "Общественная палата субъекта РФ"),
            One(OrganizationCategory.PublicOrganization, "Совет отцов"),
            One(OrganizationCategory.PublicOrganization, "Объединение многодетных семей"),
            One(OrganizationCategory.PublicOrganization, "НКО поддержки материнства и детства", 2),
            One(OrganizationCategory.CommercialOrganization, "Крупный работодатель с программой для семей", 2),
            One(OrganizationCategory.CommercialOrganization, "Торгово-промышленная палата"),
            One(OrganizationCategory.LocalMedia, "Областная газета"),
            One(OrganizationCategory.LocalMedia, "Областной телеканал"),
            One(OrganizationCategory.RegionalExpert, "Кафедра демографии или социологии вуза"),
            Two(DiscussionPlace.NgoBeneficiary, "НКО, чьи подопечные готовы прийти", 2),
            Two(DiscussionPlace.SocialEntrepreneurBeneficiary, "Социальный предприниматель с семьями-клиентами"),
            Two(DiscussionPlace.Activist, "ТОС или совет общественников"),
            Two(DiscussionPlace.VulnerableGroup, "Организация, представляющая уязвимые группы"),
            Two(DiscussionPlace.Organization, "Организация, отвечающая на вопросы о господдержке"),
        ],
        IsSample: true,
        Guid.Empty,
        DateTimeOffset.UnixEpoch);

    private static ReferenceItem One(OrganizationCategory category, string name, int needed = 1) => new(Shared.Http.Idempotency.Derive($"sample/{name}"), SessionKind.RoundTable, category, null, name, needed, null);

    private static ReferenceItem Two(DiscussionPlace place, string name, int needed = 1) => new(Shared.Http.Idempotency.Derive($"sample/{name}"), SessionKind.Discussion, null, place, name, needed, null);
}

/// <summary>The lead wrote the reference list anew; the fact keeps every version of it. In the facts of tenant 00.</summary>
/// <param name="Items">The whole list.</param>
internal sealed record ReferenceListEdited(IReadOnlyList<ReferenceListEdited.Item> Items)
{
    /// <summary>One item.</summary>
    internal sealed record Item(Guid Id, SessionKind Session, OrganizationCategory? Category, DiscussionPlace? Place, [property: NotPersonal] string Name, int Needed, [property: NotPersonal] string? Note);
}

/// <summary>A contact of the region that closes an item of the reference list.</summary>
internal sealed record ReferenceLink(Guid Id, Guid ItemId, Guid? PersonId, Guid? OrganizationId, Guid By, DateTimeOffset At);

/// <summary>An item of the reference list was closed by a contact of the region, or opened again.</summary>
internal sealed record ReferenceLinked(Guid ItemId, Guid? PersonId, Guid? OrganizationId);

/// <inheritdoc cref="ReferenceLinked"/>
internal sealed record ReferenceUnlinked(Guid ItemId, Guid? PersonId, Guid? OrganizationId);

/// <summary>What a session 1 category is called (F21): the five kinds are the instruction's (R009), their names are the lead's.</summary>
internal sealed record CategoryName(OrganizationCategory Category, string Ru, string En, string? Hint);

/// <summary>The names of all categories; one set for all regions.</summary>
internal sealed record CategoryNames(Guid Id, IReadOnlyList<CategoryName> Items, Guid ChangedBy, DateTimeOffset ChangedAt) : IRevisioned
{
    public static readonly Guid TheId = Shared.Http.Idempotency.Derive("contacts/category-names");

    /// <summary>0 while the instruction's words stand.</summary>
    public int Version { get; set; }

    /// <summary>The names as they stand.</summary>
    public static async Task<CategoryNames> Now(IQuerySession session, CancellationToken ct) => await session.LoadAsync<CategoryNames>(TheId, ct) ?? FromInstruction;

    /// <summary>What a list may call them, by <see cref="Names.Key"/>: an export, which says these names, comes back whole. A name of two categories tells neither.</summary>
    public IReadOnlyDictionary<string, OrganizationCategory> ByName() =>
        Items.SelectMany(i => new[] { (Name: Names.Key(i.Ru), i.Category), (Name: Names.Key(i.En), i.Category) }).Distinct()
            .GroupBy(i => i.Name, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.Single().Category, StringComparer.Ordinal);

    private static readonly CategoryNames FromInstruction = new(
        TheId,
        [
            new(OrganizationCategory.Authority, "Орган власти", "Government body", null),
            new(OrganizationCategory.PublicOrganization, "Общественная организация", "Public organisation", null),
            new(OrganizationCategory.CommercialOrganization, "Коммерческая организация", "Commercial organisation", null),
            new(OrganizationCategory.LocalMedia, "Местные СМИ", "Local media", null),
            new(OrganizationCategory.RegionalExpert, "Региональный эксперт", "Regional expert", null),
        ],
        Guid.Empty,
        DateTimeOffset.UnixEpoch);
}

/// <summary>The lead renamed categories. In the facts of tenant 00.</summary>
internal sealed record CategoriesRenamed(IReadOnlyList<CategoriesRenamed.Item> Items)
{
    /// <summary>One category's names.</summary>
    internal sealed record Item(OrganizationCategory Category, [property: NotPersonal] string Ru, [property: NotPersonal] string En, [property: NotPersonal] string? Hint);
}
