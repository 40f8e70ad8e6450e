using System.Net;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using UglyToad.PdfPig;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>Papers are opened again and their text is read back.</summary>
public class GetDocumentTests(SessionsHouse house) : IClassFixture<SessionsHouse>
{
    [Fact]
    public async Task The_list_of_participants_in_three_formats()
    {
        var g = house.Gather();
        g.Invite("Ёлкина Анна Ивановна", "АНО «Семья»", category: OrganizationCategory.PublicOrganization, phone: "+79201234567");
        g.Invite("Кленова Мария | Юрьевна", deputy: g.Person("Жукова *Вера* Олеговна"));
        var manager = await house.Manager();

        var answer = await manager.GetAsync($"{g.RoundTable}/documents/participants.pdf");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Список участников, сессия 1, 2026-11-23.pdf");
        var pdf = Pdf(await answer.Content.ReadAsByteArrayAsync());
        pdf.ShouldContain("Ёлкина");
        pdf.ShouldContain("+7 920 123-45-67");
        var word = Docx(await Bytes(manager, $"{g.RoundTable}/documents/participants.docx"));
        word.ShouldContain("Жукова *Вера* Олеговна");
        word.ShouldContain("Кленовой");
        var sheet = Xlsx(await Bytes(manager, $"{g.RoundTable}/documents/participants.xlsx"));
        sheet.ShouldContain("8 920 123-45-67");
        sheet.ShouldContain("общественные организации");
        await (await manager.GetAsync($"{g.RoundTable}/documents/resolution.xlsx")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await manager.GetAsync($"{g.RoundTable}/documents/secret.pdf")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await (await (await house.As(Users.Manager39)).GetAsync($"{g.RoundTable}/documents/participants.pdf")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        (await (await house.As(Users.Lead)).GetAsync($"{g.RoundTable}/documents/participants.pdf?region=69")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_begins_with_who_confirmed_and_says_who_came_in_a_word()
    {
        var g = house.Gather();
        g.Invite("Аистов Илья Ильич", stage: Stage.Sent);
        var confirmed = g.Invite("Яснов Пётр Петрович", stage: Stage.Confirmed);
        var absent = g.Invite("Белов Олег Олегович", stage: Stage.Confirmed);
        var manager = await house.Manager();
        await MarkAttendanceTests.Mark(manager, g.RoundTable, confirmed, true);
        await MarkAttendanceTests.Mark(manager, g.RoundTable, absent, false);
        string[] lines = Xlsx(await Bytes(manager, $"{g.RoundTable}/documents/participants.xlsx")).Split('\n');
        lines.ShouldContain("Присутствие");
        var names = lines.Where(l => l.EndsWith("ич", StringComparison.Ordinal)).ToArray();
        names.ShouldBe(["Белов Олег Олегович", "Яснов Пётр Петрович", "Аистов Илья Ильич"]);
        (lines.Count(l => l == "да"), lines.Count(l => l == "нет"), lines.Count(l => l == "ответа нет")).ShouldBe((1, 1, 1));
        Docx(await Bytes(manager, $"{g.RoundTable}/documents/participants.docx")).ShouldNotContain("пришла");
    }

    [Fact]
    public async Task The_sign_in_sheet_has_room_and_keeps_consent_apart()
    {
        var g = house.Gather();
        g.Invite("Ёлкина Анна Ивановна");
        var manager = await house.Manager();
        var word = Docx(await Bytes(manager, $"{g.RoundTable}/documents/signInSheet.docx"));
        word.ShouldContain("Подпись");
        word.ShouldContain("отдельный документ");
        word.ShouldContain("13");
        Pdf(await Bytes(manager, $"{g.RoundTable}/documents/signInSheet.pdf")).ShouldContain("Лист регистрации");
    }

    [Fact]
    public async Task The_resolution_carries_its_hash_once_adopted()
    {
        var g = house.Gather();
        var manager = await house.Manager();
        await (await manager.GetAsync($"{g.RoundTable}/documents/resolution.pdf")).ShouldRefuse(HttpStatusCode.Conflict, "resolution_not_drafted");
        await ResolutionTests.Speak(manager, g);
        g.LedBy("Вязова Ольга Игоревна");
        var draft = await manager.Call(HttpMethod.Post, $"{g.RoundTable}/resolution/draft");
        var paper = Docx(await Bytes(manager, $"{g.RoundTable}/documents/resolution.docx"));
        paper.ShouldContain("ПРОЕКТ");
        paper.ShouldContain("(образец)");

        var sha256 = (await (await ResolutionTests.Adopt(manager, g, draft.Headers.ETag!.Tag)).Json()).GetProperty("sha256").GetString()!;
        var pdf = Pdf(await Bytes(manager, $"{g.RoundTable}/documents/resolution.pdf"));
        pdf.ShouldContain(sha256);
        pdf.ShouldContain("Участники решили");
        pdf.ShouldContain("за — 9");
        pdf.ShouldContain("О. И. Вязова");
        pdf.ShouldContain("Модератор круглого стола");
        pdf.ShouldNotContain("образец");
    }

    [Fact]
    public async Task The_appeal_has_its_addressee_proposals_and_sheet_of_signatures()
    {
        var g = house.Gather();
        var who = g.Invite("Ёлкина Анна Ивановна", sessions: [SessionKind.Discussion]);
        var manager = await house.Manager();
        await (await manager.GetAsync($"{g.Discussion}/documents/appeal.pdf")).ShouldRefuse(HttpStatusCode.Conflict, "appeal_not_written");
        await MarkAttendanceTests.Mark(manager, g.Discussion, who, true);
        await manager.Call(HttpMethod.Post, $"{g.Discussion}/proposals", ProposalTests.Idea());
        await manager.Call(HttpMethod.Put, $"{g.Discussion}/appeal", ProposalTests.Appeal());
        var word = Docx(await Bytes(manager, $"{g.Discussion}/documents/appeal.docx"));
        word.ShouldContain("Заместителю председателя Правительства Тверской области");
        word.ShouldContain("Очередь в ясли");
        word.ShouldContain("Подписной лист");
        word.ShouldContain("Ёлкина Анна Ивановна");
        Pdf(await Bytes(manager, $"{g.Discussion}/documents/appeal.pdf")).ShouldContain("answer@example.org");
    }

    private static async Task<byte[]> Bytes(HttpClient manager, string path)
    {
        var answer = await manager.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static string Pdf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
    }

    private static string Docx(byte[] bytes)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return string.Join('\n', word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
    }

    private static string Xlsx(byte[] bytes)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var cells = new List<string>();
        while (reader.Read())
        {
            cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetValue(i)}"));
        }

        return string.Join('\n', cells);
    }
}
