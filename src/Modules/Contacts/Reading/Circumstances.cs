namespace Zarozhdenie.Contacts.Reading;

/// <summary>Words that tell of a person's family, health or need: they may suggest a place at session 2, and are never kept on the person (design: personal data).</summary>
internal static class Circumstances
{
    private static readonly string[] Stems =
    [
        "уязвим", "многодетн", "инвалид", "малоимущ", "малообеспеч", "одинок", "одиноч", "пенси", "сиротск", "бежен", "безработн", "бездомн", "переселен", "погорел", "ветеран", "опекун", "опекаем", "усынов", "удочер",
        "нуждающ", "освободивш", "судимост", "наркозавис", "алкозавис", "алкогол", "disabled", "pensioner", "refugee", "orphan", "unemployed", "veteran", "vulnerable",
    ];

    // Stems of these are surnames: Сиротин, Вдовин.
    private static readonly HashSet<string> Words = new(["сирота", "сироты", "сирот", "сироте", "сиротой", "сиротам", "сиротами", "вдова", "вдовы", "вдовец", "овз", "тжс", "сво", "вич"], StringComparer.Ordinal);

    private static readonly string[] Phrases =
        ["трудная жизненная", "трудной жизненной", "молодая семья", "молодой семь", "неполная семья", "неполной семь", "приемная семья", "приемной семь", "приемный родител", "приемная мать", "single mother", "single parent", "large family"];

    // Who works for such people isn't one of them: «Общество инвалидов», «Специалист по делам ветеранов».
    private static readonly string[] AtWork =
    [
        "совет", "общество", "общества", "обществу", "союз", "центр", "фонд", "ассоциац", "организац", "клуб", "дом", "учрежден", "нко", "ано", "ооо", "роо", "боо", "гбу", "мбу", "гау", "гку", "огку", "ип", "отделени", "движени", "объединени", "интернат", "школ", "комитет",
        "департамент", "министерств", "администрац", "отдел", "управлени", "служб", "газет", "журнал", "редакц", "палат", "университет", "институт", "кафедр", "больниц", "поликлиник", "госпитал", "библиотек", "приют", "агентств", "компани", "проект", "программ", "комисси", "благотворит",
        "председател", "директор", "руководител", "специалист", "заместител", "начальник", "координатор", "сотрудни", "консультант", "юрист", "психолог", "врач", "педагог", "воспитател", "помощник", "секретар", "эксперт", "советник", "работник", "заведующ", "менеджер", "член", "куратор",
        "методист", "президент", "уполномочен", "основател", "учредител", "глава", "инспектор", "бухгалтер", "журналист", "редактор", "депутат", "preside", "director", "society", "council", "union", "fund", "centre", "center", "association",
    ];

    private static readonly char[] Between = [' ', '-', '.', '_'];

    /// <summary>Tells of circumstances, whoever it is said of: for a column that says what people are.</summary>
    public static bool Told(string key) =>
        key.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(w => Words.Contains(w) || Array.Exists(Stems, s => w.StartsWith(s, StringComparison.Ordinal)))
        || Array.Exists(Phrases, p => key.Contains(p, StringComparison.Ordinal));

    /// <summary>Tells of the person's own circumstances, rather than of whom they work for: for texts that may say anything.</summary>
    public static bool Own(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Told(Names.Key(text)))
        {
            return false;
        }

        return text.IndexOfAny(['«', '"', '“']) < 0 && !Names.Key(text).Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(w => Array.Exists(AtWork, a => a.Length > 3 ? w.StartsWith(a, StringComparison.Ordinal) : string.Equals(w, a, StringComparison.Ordinal)));
    }
}
