using Marten;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Contacts;

/// <summary>Fictional people of a demo region, made by the same decision as any other person.</summary>
internal static class DemoPeople
{
    private static readonly (string Surname, string SurnameF)[] Surnames =
    [
        ("Берёзкин", "Берёзкина"), ("Ручьёв", "Ручьёва"), ("Снегирёв", "Снегирёва"), ("Липатов", "Липатова"), ("Озёров", "Озёрова"), ("Кленов", "Кленова"),
        ("Рябинин", "Рябинина"), ("Полевой", "Полевая"), ("Луговой", "Луговая"), ("Ветров", "Ветрова"), ("Туманов", "Туманова"), ("Солнцев", "Солнцева"),
    ];

    private static readonly string[] Women = ["Мария Сергеевна", "Елена Андреевна", "Ольга Никитична", "Татьяна Львовна", "Алёна Игоревна", "Наталья Павловна", "Вера Ильинична"];
    private static readonly string[] Men = ["Андрей Петрович", "Илья Кузьмич", "Сергей Олегович", "Пётр Андреевич", "Артём Львович"];

    private static readonly (string Organization, string Position, OrganizationCategory? Category)[] Places =
    [
        ("Министерство социальной защиты", "Заместитель министра", OrganizationCategory.Authority),
        ("Совет отцов", "Председатель", OrganizationCategory.PublicOrganization),
        ("Мебельная фабрика «Уют»", "Директор по персоналу", OrganizationCategory.CommercialOrganization),
        ("Газета «Наш край»", "Главный редактор", OrganizationCategory.LocalMedia),
        ("Институт демографии", "Доцент", OrganizationCategory.RegionalExpert),
        ("Центр занятости населения", "Начальник отдела", OrganizationCategory.Authority),
        ("Фонд «Колыбель»", "Президент фонда", OrganizationCategory.PublicOrganization),
        ("Волонтёрский отряд «Добро»", "Координатор", null),
    ];

    public static async Task Add(IDocumentSession session, DemoRegion region, CancellationToken ct)
    {
        await session.TakeTurnAlone(ct);
        for (var number = 1; number <= DemoRegion.People; number++)
        {
            var (organization, position, category) = Places[(number - 1) % Places.Length];
            var named = Organization.Named(region.Region.Id, organization)! with { Category = category, ChangedAt = region.PlannedAt };
            var command = new AddPerson(
                NameOf(number),
                category is OrganizationCategory.Authority ? BasisKind.Official : BasisKind.Consent,
                category is OrganizationCategory.Authority ? "Сайт организации (пример)" : "Согласие на бумаге (пример)",
                organization,
                position,
                category,
                [new PhoneEntry($"+7900{region.Region.Id}{number:00000}"[..12])],
                [new EmailEntry($"person{number}.{region.Region.Id}@example.org")],
                AnswersOnStateSupport: category is OrganizationCategory.Authority);
            session.Store(named);
            session.Insert(AddPerson.Decide(command, new Dictionary<string, Organization>(StringComparer.Ordinal) { [named.Key] = named }, region.PersonId(number), Guid.Empty, region.PlannedAt).OrRefuse());
            session.Events.StartStream(region.PersonId(number), new PersonAdded(region.PersonId(number), category, null));
        }
    }

    private static string NameOf(int number)
    {
        var (man, woman) = Surnames[(number * 5) % Surnames.Length];
        return number % 3 == 0 ? $"{man} {Men[number % Men.Length]}" : $"{woman} {Women[number % Women.Length]}";
    }
}
