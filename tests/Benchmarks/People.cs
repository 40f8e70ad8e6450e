using System.Globalization;
using System.Text;

namespace Zarozhdenie.Benchmarks;

/// <summary>Fictional people, as varied as a region's: a surname is rare, a first name is common, several work at one place.</summary>
internal static class People
{
    private static readonly string[] Stems = ["Берёз", "Ручь", "Снегир", "Липат", "Озёр", "Клен", "Рябин", "Полын", "Ветр", "Туман", "Солнц", "Морош", "Сосн", "Дубр", "Калин", "Орех", "Лугов", "Остров", "Радуж", "Звонар", "Светл", "Ключ", "Перел", "Черём"];
    private static readonly string[] Ends = ["ов", "ин", "кин", "ский", "енко", "чук", "овский", "цев", "ников", "ухин", "ашев", "ильев"];
    private static readonly string[] Names = ["Андрей", "Илья", "Сергей", "Пётр", "Артём", "Лука", "Алексей", "Фёдор", "Глеб", "Егор", "Захар", "Тимур", "Роман", "Юрий", "Николай", "Матвей", "Остап", "Демид", "Вадим", "Ян"];
    private static readonly string[] Patronymics = ["Петрович", "Кузьмич", "Олегович", "Андреевич", "Львович", "Фомич", "Ильич", "Юрьевич", "Глебович", "Егорович", "Романович"];
    private static readonly string[] Categories = ["НКО", "Бизнес", "Эксперты", "СМИ", "Органы власти"];

    // A step that shares no divisor with the lengths spreads the numbers over all combinations.
    private static int Spread(int number, int by) => (int)((uint)(number * 2_654_435_761L) % (uint)by);

    /// <summary>Surnames, for filling tables in SQL.</summary>
    public static string[] Surnames { get; } = [.. Stems.SelectMany(_ => Ends, (stem, end) => stem + end)];

    /// <summary>First names with patronymics, for filling tables in SQL.</summary>
    public static string[] FirstNames { get; } = [.. Names.SelectMany(_ => Patronymics, (name, patronymic) => $"{name} {patronymic}")];

    /// <summary>The name of a number's person.</summary>
    public static string NameOf(int number) => $"{Surnames[Spread(number, Surnames.Length)]} {FirstNames[Spread(number + 7, FirstNames.Length)]}";

    /// <summary>A list of people as an office keeps it: five thousand organisations, everybody with a telephone and an address.</summary>
    public static byte[] List(int people, int from)
    {
        var text = new StringBuilder("Организация;Категория;ФИО;Должность;Телефон;E-mail;Примечание\n");
        for (var i = from; i < from + people; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Организация «Забота» № {i % 5000};{Categories[i % 5]};{NameOf(i)};Руководитель управления;+7 (9{i / 10_000_000 % 100:00}) {i / 10_000 % 1000:000}-{i / 100 % 100:00}-{i % 100:00};person{i}@example.org;Строка {i}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Puts so many people into each of the regions: rows as the house wrote the demo's, each with a name, an organisation, a telephone and an address of its own.</summary>
    public static async Task Put(RunningHouse house, string regions, int each)
    {
        await using var fill = house.Database.CreateCommand(
            $"""
            insert into contacts.mt_doc_person (tenant_id, id, data, mt_dotnet_type, mt_version, sort_name, search)
            select region, id, data || jsonb_build_object('id', id, 'fullName', initcap(name), 'sortName', name, 'search', search), mt_dotnet_type, 1, name, search
            from (
                select r.id as region, gen_random_uuid() as id, p.data, p.mt_dotnet_type, made.name,
                    ' ' || made.name || ' организация забота ' || (made.number % 5000) || ' 79' || lpad(made.number::text, 9, '0') || ' person' || made.number || '@example.org' as search
                from (select id, row_number() over (order by id) as place from shared.mt_doc_region) r
                cross join lateral (select n * 89 + r.place as number, replace(lower(($2::text[])[1 + (n * 31 + r.place * 7) % cardinality($2)] || ' ' || ($3::text[])[1 + (n * 17 + r.place * 3) % cardinality($3)]), 'ё', 'е') as name from generate_series(1, $1) n) made
                cross join (select data, mt_dotnet_type from contacts.mt_doc_person where tenant_id = '69' and data ? 'basis' order by id limit 1) p
                where {regions}) rows
            """);
        fill.CommandTimeout = 1200;
        fill.Parameters.AddWithValue(each);
        fill.Parameters.AddWithValue(Surnames);
        fill.Parameters.AddWithValue(FirstNames);
        await fill.ExecuteNonQueryAsync();
        await using var analyze = house.Database.CreateCommand("vacuum analyze contacts.mt_doc_person");
        analyze.CommandTimeout = 1200;
        await analyze.ExecuteNonQueryAsync();
    }
}
