using System.Globalization;
using System.Runtime.CompilerServices;
using Marten;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts;

/// <summary>A filtered list of people as a table, page after page: whatever its length, only one page is in memory. Its columns are those that an import understands.</summary>
internal sealed class PeopleTable(IQuerySession session, PeopleFilter filter, Region region, DateOnly today, CategoryNames categories, bool csv)
{
    private const int Page = 1000;

    public static readonly IReadOnlyList<string> Headers =
        ["ФИО", "Организация", "Должность", "Категория", "Телефон", "E-mail", "Отвечает на вопросы о господдержке", "Метки", "Не звонить", "Не писать", "Согласие отозвано", "Последний контакт", "Был на мероприятиях", "Основание", "Примечание"];

    public async IAsyncEnumerable<IReadOnlyList<IReadOnlyList<string>>> Rows([EnumeratorCancellation] CancellationToken ct)
    {
        var names = categories.Items.ToDictionary(c => c.Category, c => c.Ru);
        var organizations = new Dictionary<Guid, string>();
        for ((string, Guid)? last = null; ;)
        {
            var people = (await session.Query<Person>().Fitting(filter, region, today).After(last).Take(Page).ToListAsync(ct)).Select(p => p.On(today)).ToArray();
            await Know(organizations, people, ct);
            var logs = (await session.LoadManyAsync<PersonContactLog>(ct, people.Select(p => p.Id))).ToDictionary(l => l.Id);
            yield return [.. people.Select(p => Row(p, logs.GetValueOrDefault(p.Id), organizations, names))];
            if (people.Length < Page)
            {
                yield break;
            }

            last = (people[^1].SortName, people[^1].Id);
        }
    }

    private async Task Know(Dictionary<Guid, string> organizations, IReadOnlyList<Person> people, CancellationToken ct)
    {
        var unknown = people.Select(p => p.Position?.OrganizationId).OfType<Guid>().Where(id => !organizations.ContainsKey(id)).Distinct().ToArray();
        foreach (var organization in await session.LoadManyAsync<Organization>(ct, unknown))
        {
            organizations[organization.Id] = organization.Name;
        }
    }

    private string[] Row(Person person, PersonContactLog? log, Dictionary<Guid, string> organizations, Dictionary<OrganizationCategory, string> names)
    {
        var post = person.Position;

        // Who took a consent back stays in the list, so that nobody takes them for forgotten; ways to them stand in no table.
        var withdrawn = Reaching.TookConsentBack(log);
        return
        [
            person.FullName,
            post?.OrganizationId is { } id ? organizations.GetValueOrDefault(id, "") : "",
            post?.Title ?? "",
            post?.Category is { } category ? names.GetValueOrDefault(category, "") : "",
            string.Join("; ", person.Phones.Where(p => !withdrawn && !p.DoNotCall && !Reaching.IsWrong(p, log)).Select(Number)),
            string.Join("; ", person.Emails.Where(e => !withdrawn && !e.Wrong).Select(e => e.Address)),
            Yes(person.AnswersOnStateSupport),
            string.Join(", ", person.Tags),
            Yes(Reaching.MayNotCall(person, log)),
            Yes(person.DoNotMail),
            Yes(withdrawn),
            log?.LastContactAt is { } at ? TimeZoneInfo.ConvertTime(at, region.Zone()).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) : "",
            log is { Attended.Count: > 0 and var attended } ? attended.ToString(CultureInfo.InvariantCulture) : "",
            person.Basis.Kind switch { BasisKind.Consent => "Люди дали согласие", BasisKind.Official => "Официальный открытый контакт", _ => person.Basis.Note ?? "" },
            person.Notes ?? "",
        ];
    }

    // In a CSV a leading plus would be held back by an apostrophe that Excel shows; with the country's 8 it is the same number.
    private string Number(Phone phone) => Reading.Phones.Shown(phone) is var shown && csv && shown.StartsWith("+7 ", StringComparison.Ordinal) ? $"8 {shown[3..]}" : shown;

    private static string Yes(bool yes) => yes ? "да" : "";
}
