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
}
