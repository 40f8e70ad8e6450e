using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events;
using Zarozhdenie.Events.Features;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Events;

public class VenueDecisions
{
    private readonly PublicEvent _event = Samples.Event();

    [Theory]
    [InlineData(null, StepStatus.Todo)]
    [InlineData(VenueStatus.Requested, StepStatus.InProgress)]
    [InlineData(VenueStatus.Agreed, StepStatus.Done)]
    [InlineData(VenueStatus.Refused, StepStatus.InProgress)]
    internal void Step_1_follows_what_was_answered(VenueStatus? said, StepStatus status) =>
        Step(said is { } s ? Said(_event, s) : _event).ShouldBe(status);

    [Fact]
    public void An_agreement_holds_for_its_venue_day_and_hours_only()
    {
        var agreed = Said(_event, VenueStatus.Agreed);
        Step(agreed).ShouldBe(StepStatus.Done);
        Step(agreed with { Topic = "Другая тема" }).ShouldBe(StepStatus.Done);
        foreach (var other in new[] { agreed with { Date = Samples.Day.AddDays(1) }, agreed with { Venue = agreed.Venue with { Address = "Тверь, другая улица" } }, agreed with { RoundTable = agreed.RoundTable with { Start = new TimeOnly(9, 0) } } })
        {
            var step = Steps.Of(other, null, InvitedFloor.Instruction)[0];
            step.Status.ShouldBe(StepStatus.InProgress);
            step.Grounds[0].Text.Ru.ShouldContain("договоритесь заново");
            HomeActions.Of(other with { PlannedAt = Samples.Now }, null, new(other.Id), InvitedFloor.Instruction, Samples.Today).Single(a => a.Code == "agree_venue").Text.Ru.ShouldContain("заново");
            Step(Said(other, VenueStatus.Agreed)).ShouldBe(StepStatus.Done);
        }
    }

    [Fact]
    public void An_answer_keeps_the_day_of_the_question_about_the_same_terms()
    {
        var asked = Said(_event, VenueStatus.Requested);
        var answered = Said(asked, VenueStatus.Agreed);
        (answered.Agreement!.AskedOn, answered.Agreement.AnsweredOn).ShouldBe((Samples.Today, Samples.Today));
        Said(asked with { Date = Samples.Day.AddDays(1) }, VenueStatus.Agreed).Agreement!.AskedOn.ShouldBeNull();
    }

    // F11: the paper is evidence of the terms that it is about, and of no others.
    [Fact]
    public void A_paper_goes_with_the_terms_it_is_about()
    {
        var file = Guid.CreateVersion7();
        var asked = Said(_event, VenueStatus.Requested).Apply(AttachVenueFile.Decide(Said(_event, VenueStatus.Requested), FileKind.Pdf, file).Value);
        VenueAgreement.Outlived(asked).ShouldBeNull();
        Said(asked, VenueStatus.Agreed).Agreement!.File!.Id.ShouldBe(file);
        var moved = asked with { Date = Samples.Day.AddDays(10) };
        moved.Agreement!.File!.Id.ShouldBe(file);
        VenueAgreement.Outlived(moved)!.Id.ShouldBe(file);
        AttachVenueFile.Decide(moved, FileKind.Pdf, Guid.CreateVersion7()).Refusal!.Code.ShouldBe("venue_not_recorded");
        Said(moved, VenueStatus.Agreed).Agreement!.File.ShouldBeNull();
    }

    [Fact]
    public void Neither_a_cancelled_event_nor_a_day_to_come_is_recorded()
    {
        Decide(_event with { Cancelled = true }, Samples.Today).ShouldBe("public_event_cancelled");
        Decide(_event, Samples.Today.AddDays(1)).ShouldBe("venue_answer_in_future");
        Decide(_event, Samples.Today).ShouldBeNull();
        AttachVenueFile.Decide(_event, FileKind.Pdf, Guid.CreateVersion7()).Refusal!.Code.ShouldBe("venue_not_recorded");
    }

    [Fact]
    public void Papers_are_told_by_their_content()
    {
        FileKinds.Of("%PDF-1.7 …"u8.ToArray()).Value.ShouldBe(FileKind.Pdf);
        FileKinds.Of([0xFF, 0xD8, 0xFF, 0xE0]).Value.ShouldBe(FileKind.Jpeg);
        FileKinds.Of(Zip("[Content_Types].xml", "word/document.xml")).Value.ShouldBe(FileKind.Docx);
        FileKinds.Of(Zip("xl/workbook.xml")).Refusal!.Code.ShouldBe("file_kind_unknown");
        FileKinds.Of("PK\u0003\u0004 broken"u8.ToArray()).Refusal!.Code.ShouldBe("file_kind_unknown");
        FileKinds.Of("<script>alert(1)</script>"u8.ToArray()).Refusal!.Code.ShouldBe("file_kind_unknown");
        FileKinds.Of(new byte[FileKinds.MostBytes + 1]).Refusal!.Status.ShouldBe(413);
    }

    private static string? Decide(PublicEvent e, DateOnly on) => RecordVenueAgreement.Decide(e, new RecordVenueAgreement(e.Id, VenueStatus.Agreed, on), Samples.Today).Refusal?.Code;

    private static StepStatus Step(PublicEvent e) => Steps.Of(e, null, InvitedFloor.Instruction)[0].Status;

    internal static PublicEvent Said(PublicEvent e, VenueStatus status) => RecordVenueAgreement.Decide(e, new RecordVenueAgreement(e.Id, status, Samples.Today), Samples.Today).Value[0] switch
    {
        VenueAgreed f => e.Apply(Samples.At(f)),
        VenueRefused f => e.Apply(Samples.At(f)),
        var f => e.Apply(Samples.At((VenueRequested)f)),
    };

    private static byte[] Zip(params string[] names)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var name in names)
            {
                archive.CreateEntry(name);
            }
        }

        return bytes.ToArray();
    }
}

public class VenueAgreementTests(House house) : IClassFixture<House>
{
    private const string Events = "/api/v1/events/public-events";

    [Fact]
    public async Task An_agreement_closes_step_1_until_the_event_moves()
    {
        var manager = await house.Manager();
        var person = (await (await manager.Call(HttpMethod.Post, "/api/v1/contacts/people", new { fullName = "Зорина Ирина Павловна", phones = new[] { "+74822000001" } })).Json(HttpStatusCode.Created)).Id();
        var path = $"{Events}/{await Planned(manager)}";
        object body = new { status = "agreed", on = "2026-11-20", personId = person, letterNumber = " 14-к " };

        await (await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", body)).ShouldRefuse(HttpStatusCode.PreconditionRequired, "if_match_required");
        await (await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "agreed", on = "2026-11-24" }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.Conflict, "venue_answer_in_future");
        await (await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "agreed", on = "2026-11-20", personId = Guid.CreateVersion7() }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "counterpart_unknown");
        await (await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "agreed", on = "2026-11-20", organizationId = Guid.CreateVersion7() }, ifMatch: "\"1\"")).ShouldRefuse(HttpStatusCode.BadRequest, "organization_unknown");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", body, ifMatch: "\"1\"", key: "venue-once")).Headers.ETag!.Tag.ShouldBe("\"2\"");
        }

        (await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", body, ifMatch: "\"1\"")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var said = (await (await manager.GetAsync(path)).Json()).GetProperty("agreement");
        (said.GetProperty("holds").GetBoolean(), said.GetProperty("letterNumber").GetString(), said.GetProperty("answeredOn").GetString()).ShouldBe((true, "14-к", "2026-11-20"));
        (await Step1(manager, path)).ShouldBe("done");

        await manager.Call(HttpMethod.Post, $"{path}/move", new { date = "2026-12-11", roundTable = new { start = "10:00:00", end = "11:15:00" }, discussion = new { start = "12:00:00", end = "13:00:00" }, reason = "Зал занят" }, ifMatch: "\"2\"");
        (await Step1(manager, path)).ShouldBe("inProgress");
        (await (await manager.GetAsync(path)).Json()).GetProperty("agreement").GetProperty("holds").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_letter_is_kept_sealed_and_given_to_its_region_only()
    {
        var manager = await house.Manager();
        var path = $"{Events}/{await Planned(manager)}";
        await (await Attach(manager, path, "%PDF-1.7"u8.ToArray(), 1)).ShouldRefuse(HttpStatusCode.Conflict, "venue_not_recorded");
        await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "requested", on = "2026-11-20" }, ifMatch: "\"1\"");
        await (await Attach(manager, path, "<html>"u8.ToArray(), 2)).ShouldRefuse(HttpStatusCode.UnprocessableEntity, "file_kind_unknown");
        (await Attach(manager, path, "%PDF-1.7 first"u8.ToArray(), 1)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var first = (await (await Attach(manager, path, "%PDF-1.7 first"u8.ToArray(), 2)).Json(HttpStatusCode.Created)).Id();
        var second = await Attach(manager, path, "%PDF-1.7 second"u8.ToArray(), 3);
        var id = (await second.Json(HttpStatusCode.Created)).Id();
        second.Headers.ETag!.Tag.ShouldBe("\"4\"");

        var letter = await manager.GetAsync($"{path}/venue-agreement/files/{id}");
        (await letter.Content.ReadAsStringAsync()).ShouldBe("%PDF-1.7 second");
        letter.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        letter.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        await (await manager.GetAsync($"{path}/venue-agreement/files/{first}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");

        await manager.Call(HttpMethod.Post, $"{path}/move", new { date = "2026-12-20", roundTable = new { start = "10:00:00", end = "11:15:00" }, discussion = new { start = "12:00:00", end = "13:00:00" }, reason = "Зал занят" }, ifMatch: "\"4\"");
        (await manager.GetAsync($"{path}/venue-agreement/files/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await manager.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "agreed", on = "2026-11-21", letterNumber = "18" }, ifMatch: "\"5\"");
        (await (await manager.GetAsync(path)).Json()).GetProperty("agreement").GetProperty("file").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        await (await manager.GetAsync($"{path}/venue-agreement/files/{id}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        id = (await (await Attach(manager, path, "%PDF-1.7 third"u8.ToArray(), 6)).Json(HttpStatusCode.Created)).Id();

        var stranger = await house.As(Users.Manager39);
        await (await stranger.GetAsync($"{path}/venue-agreement/files/{id}")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await Attach(stranger, path, "%PDF-1.7"u8.ToArray(), 4)).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
        await (await stranger.Call(HttpMethod.Post, $"{path}/venue-agreement", new { status = "agreed", on = "2026-11-20" }, ifMatch: "\"4\"")).ShouldRefuse(HttpStatusCode.NotFound, "not_found");
    }

    private static async Task<Guid> Planned(HttpClient manager) =>
        (await (await manager.Call(HttpMethod.Post, Events, MovePublicEventTests.Plan())).Json(HttpStatusCode.Created)).Id();

    private static async Task<string?> Step1(HttpClient manager, string path) =>
        (await (await manager.GetAsync($"{path}/steps")).Json()).GetProperty("steps")[0].GetProperty("status").GetString();

    private static Task<HttpResponseMessage> Attach(HttpClient manager, string path, byte[] bytes, int version)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/venue-agreement/files") { Content = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "letter.pdf" } } };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        return manager.SendAsync(request);
    }
}
