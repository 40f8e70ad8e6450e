using System.Text;
using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions;
using Zarozhdenie.Sessions.Features;
using Zarozhdenie.Sessions.Guests;

namespace Zarozhdenie.Tests.Sessions;

/// <summary>What a co-organiser may say, to what it holds, and what the manager is told of it (R054, F12).</summary>
public class SignOffDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 7, 0, 0, TimeSpan.Zero);
    private static readonly Guid Who = Guid.CreateVersion7();
    private static readonly Guid EventId = Guid.CreateVersion7();
    private static readonly SealedText Sealed = new(Guid.Empty, "");

    private static PublicEventCard Card(PublicEventState state = PublicEventState.Ready) => new(
        EventId, "Семья <региона>", "Создание кластера", new DateOnly(2026, 12, 10), "Asia/Kamchatka",
        new Venue("Общественная палата", "Советская площадь, 1", VenueKind.PublicChamber, "Зал 2", 60),
        new SessionSlot(Guid.CreateVersion7(), SessionKind.RoundTable, new TimeOnly(10, 0), new TimeOnly(11, 15)), RoundTableFormat.RoundTable,
        new SessionSlot(Guid.CreateVersion7(), SessionKind.Discussion, new TimeOnly(11, 45), new TimeOnly(13, 0)), state, "Приходите **все**", 1);

    private static ResolutionPoint[] Points(string text = "Создать кластер") => [new("Семья важна", PointKind.Relevance, [], false, true), new(text, PointKind.Cluster, [], false, true)];

    private static Resolution Draft(string text = "Создать кластер") => Write(Resolution.Create(new ResolutionDrafted(EventId, Guid.CreateVersion7(), 2)), text);

    private static Resolution Write(Resolution state, string text) => Resolution.Write(state, EventId, Points(text), Sealed).Aggregate(state, (s, f) => f switch
    {
        ResolutionPointsWritten w => s.Apply(w),
        ResolutionReworded r => s.Apply(r),
        _ => s,
    });

    private static SignOff Said(params object[] facts) => facts.Aggregate(SignOff.Create(new SignOffOpened(EventId)), (s, f) => f switch
    {
        DraftRemarked r => s.Apply(At(r)),
        DraftApproved a => s.Apply(At(a)),
        RemarkConsidered c => s.Apply(At(c)),
        GuestLetterWritten l => s.Apply(At(l)),
        _ => s,
    });

    private static IEvent<T> At<T>(T fact)
        where T : class => new Event<T>(fact) { Timestamp = Now };

    private static GuestView View(Resolution? draft, SignOff? said = null, PublicEventState state = PublicEventState.Ready, params SaidRemark[] remarks) =>
        new(Card(state), Who, "Мария Ивановна", draft, draft is null ? [] : Points(), said ?? Said(), remarks);

    [Fact]
    public void Words_make_an_edition_and_the_same_words_are_the_same_again()
    {
        var first = Draft();
        (first.Edition, first.Wording.Length).ShouldBe((1, 64));
        Resolution.Write(first, EventId, Points("Создать  кластер"), Sealed).OfType<ResolutionReworded>().ShouldBeEmpty("spaces aren't words");
        Resolution.Write(first, EventId, [.. Points().Reverse()], Sealed).OfType<ResolutionReworded>().ShouldBeEmpty("the paper has an order of its own");
        var second = Write(first, "Создать два кластера");
        second.Edition.ShouldBe(2);
        second.Wording.ShouldNotBe(first.Wording);
        Write(second, "Создать кластер").ShouldSatisfyAllConditions(d => d.Edition.ShouldBe(3), d => d.Wording.ShouldBe(first.Wording));
    }

    [Fact]
    public void Agreement_holds_for_the_words_that_were_read()
    {
        var draft = Draft();
        var said = Said(new DraftApproved(EventId, Who, draft.Wording, 1));
        SignOffStanding.Of(said, draft, Who).ShouldBe(GuestStanding.Approved);
        var changed = Write(draft, "Другое");
        SignOffStanding.Of(said, changed, Who).ShouldBe(GuestStanding.ApprovedEarlier);
        SignOffStanding.Of(said, Write(changed, "Создать кластер"), Who).ShouldBe(GuestStanding.Approved, "the words agreed to are back");
        SignOffStanding.Of(said, draft, Guid.CreateVersion7()).ShouldBe(GuestStanding.Silent);
        SignOffStanding.Of(Said(new DraftRemarked(EventId, Guid.CreateVersion7(), Who, Sealed, 1)), draft, Who).ShouldBe(GuestStanding.Remarked);
    }

    [Theory]
    [InlineData("approve", "", true, "ready", null)]
    [InlineData("remark", "Добавьте срок", true, "ready", null)]
    [InlineData("approve", "", true, "postponed", null)]
    [InlineData("remark", "  \u0007 \r\n", true, "ready", "remark_needed")]
    [InlineData("remark", "Добавьте срок", false, "ready", "draft_changed")]
    [InlineData("approve", "", false, "ready", "draft_changed")]
    [InlineData("approve", "", true, "cancelled", "session_called_off")]
    [InlineData("delete", "", true, "ready", "unknown_answer")]
    public void A_word_on_the_draft(string answer, string remark, bool read, string state, string? code)
    {
        var draft = Draft();
        var command = new SignOffByLink("t", answer, read ? draft.Wording : new string('0', 64), remark);
        SignOffByLink.Check(View(draft, state: Enum.Parse<PublicEventState>(state, ignoreCase: true)), command)?.Code.ShouldBe(code);
        (SignOffByLink.Check(View(draft, state: Enum.Parse<PublicEventState>(state, ignoreCase: true)), command) is null).ShouldBe(code is null);
    }

    [Fact]
    public void Nothing_is_said_to_no_draft_or_an_adopted_one_nor_without_end()
    {
        var draft = Draft();
        var approve = new SignOffByLink("t", "approve", draft.Wording);
        SignOffByLink.Check(View(null), approve)!.Code.ShouldBe("resolution_not_drafted");
        SignOffByLink.Check(View(draft with { Sha256 = "00" }), approve)!.Code.ShouldBe("resolution_adopted");
        SignOffByLink.Check(View(draft), approve with { Remark = new string('я', 3001) })!.Code.ShouldBe("remark_too_long");
        SignOffByLink.Check(View(draft), approve with { Remark = new string('я', 3000) }).ShouldBeNull();

        var twenty = Enumerable.Range(0, 20).Select(i => new SaidRemark(new DraftRemark(Guid.CreateVersion7(), Who, Sealed, 1, Now, null), $"Замечание {i}")).ToArray();
        var more = new SignOffByLink("t", "remark", draft.Wording, "Ещё одно");
        SignOffByLink.Check(View(draft, remarks: twenty), more)!.Code.ShouldBe("remarks_too_many");
        SignOffByLink.Check(View(draft, remarks: twenty), more with { Remark = "Замечание 3" }).ShouldBeNull("said before: nothing is added");
        SignOffByLink.Check(View(draft, remarks: twenty), approve).ShouldBeNull();
        SignOffByLink.Check(View(draft, remarks: [.. twenty.Select(r => r with { Remark = r.Remark with { ConsideredAt = Now } })]), more).ShouldBeNull();
    }

    [Fact]
    public void A_form_sent_twice_says_nothing_twice_and_a_remark_beside_the_agreement_is_kept()
    {
        var draft = Draft();
        var both = new SignOffByLink("t", "approve", draft.Wording, "Добавьте срок");
        var facts = SignOffByLink.Decide(View(draft), both, Guid.CreateVersion7(), Sealed);
        facts.Select(f => f.GetType()).ShouldBe([typeof(DraftRemarked), typeof(DraftApproved)]);
        var said = Said([.. facts]);
        var remark = new SaidRemark(said.Remarks[0], "Добавьте срок");
        SignOffByLink.SaysNew(View(draft, said, remarks: remark), both).ShouldBeFalse();
        SignOffByLink.Decide(View(draft, said, remarks: remark), both, Guid.CreateVersion7(), null).ShouldBeEmpty();
        SignOffByLink.SaysNew(View(Write(draft, "Другое"), said, remarks: remark), both).ShouldBeTrue("the same words to other words are said anew");
    }

    [Fact]
    public void A_remark_is_considered_or_not_and_never_toggled()
    {
        var id = Guid.CreateVersion7();
        var said = Said(new DraftRemarked(EventId, id, Who, Sealed, 1));
        ConsiderRemark.Decide(said, id, false).Value.ShouldBeEmpty();
        var considered = ConsiderRemark.Decide(said, id, true).Value.Single();
        var after = Said(new DraftRemarked(EventId, id, Who, Sealed, 1), considered);
        ConsiderRemark.Decide(after, id, true).Value.ShouldBeEmpty();
        ConsiderRemark.Decide(after, id, false).Value.Single().Considered.ShouldBeFalse();
        ConsiderRemark.Decide(said, Guid.CreateVersion7(), true).Refusal!.Code.ShouldBe("not_found");
    }

    [Fact]
    public void One_letter_goes_out_per_link_and_only_where_it_may()
    {
        var card = new ContactCard(Who, "Лесная Мария", "Мария", null, null, null, null, [], ["m@example.org"], false, true, null);
        var guest = new CoOrganizerCard(Who, null, 3);
        var written = SendGuestLink.Decide(Said(), guest, card).Value.Single();
        written.Link.ShouldBe(3);
        SendGuestLink.Decide(Said(written), guest, card).Value.ShouldBeEmpty();
        SendGuestLink.Decide(Said(written), guest with { Link = 4 }, card).Value.Single().Link.ShouldBe(4);
        SendGuestLink.Decide(Said(), guest, card with { Emails = [] }).Refusal!.Code.ShouldBe("guest_no_address");
        SendGuestLink.Decide(Said(), guest, card with { NotInvitableBecause = NotInvitable.ConsentWithdrawn }).Refusal!.Code.ShouldBe("guest_consent_withdrawn");
        Zarozhdenie.Documents.Paper.ToHtml(GuestLetters.Compose("Проект «Семья»", "Мария", "https://example.org/c/e_1.x-Y", "")).ShouldContain("href=\"https://example.org/c/e_1.x-Y\"");
    }

    [Fact]
    public void Adoption_without_agreement_is_warned_of_and_names_the_requirement()
    {
        var draft = Draft();
        CoOrganizerCard[] two = [new(Who, null, 1), new(Guid.CreateVersion7(), null, 2)];
        Codes(Said(), []).ShouldBe(["noCoOrganizers R054"]);
        Codes(Said(), two).ShouldBe(["notApproved R054"]);
        var approved = new DraftApproved(EventId, Who, draft.Wording, 1);
        Codes(Said(approved, new DraftRemarked(EventId, Guid.CreateVersion7(), Who, Sealed, 1)), two[..1]).ShouldBe(["remarksOpen F12"]);
        Codes(Said(approved, approved with { PersonId = two[1].PersonId }), two).ShouldBeEmpty();
        SignOffStanding.Warnings(Said(approved), draft, two)[0].Text.ShouldBe("Проект согласовали 1 из 2\u00A0соорганизаторов.");

        IEnumerable<string> Codes(SignOff said, CoOrganizerCard[] named) => SignOffStanding.Warnings(said, draft, named).Select(w => $"{w.Code} {w.Requirement}");
    }

    // Small, without script, nothing from elsewhere, nothing that could break out; the words of the draft stand where they were typed.
    [Fact]
    public void The_page_is_small_and_plain_and_says_where_things_stand()
    {
        var page = GuestPage.Of(View(Draft(), remarks: new SaidRemark(new DraftRemark(Guid.CreateVersion7(), Who, Sealed, 1, Now, Now), "<script>alert(1)</script>")), new GuestForm(Problem: "\"><b>", Typed: "</textarea><b>"));
        Encoding.UTF8.GetByteCount(page).ShouldBeLessThan(30_000);
        foreach (var never in new[] { "<script", "http://", "src=", "<b>", "<региона>" })
        {
            page.ShouldNotContain(never);
        }

        foreach (var said in new[] { "noindex", "10 декабря 2026, четверг", "10:00–11:15 (МСК+9)", "Приходите все", "Создать кластер", "name=\"draft\"", "Согласовать проект", "учтено" })
        {
            page.ShouldContain(said);
        }

        Page(View(null)).ShouldContain("Проекта пока нет");
        Page(View(Draft(), state: PublicEventState.Postponed)).ShouldContain("Отложено");
        var cancelled = GuestPage.Of(View(Draft(), state: PublicEventState.Cancelled), new GuestForm(Problem: "Отменено", Typed: "Мои слова"));
        cancelled.ShouldContain("Мероприятие отменено");
        cancelled.ShouldNotContain("<form");
        cancelled.ShouldContain("Мои слова");
        var adopted = Page(View(Draft() with { Sha256 = "00", AdoptedAt = Now }));
        adopted.ShouldContain("Резолюция принята: 23 ноября 2026, понедельник, 19:00 (МСК+9)");
        adopted.ShouldNotContain("<form");
        var draft = Draft();
        var approved = Said(new DraftApproved(EventId, Who, draft.Wording, 1));
        Page(View(draft, approved)).ShouldSatisfyAllConditions(p => p.ShouldContain("Вы согласовали этот текст"), p => p.ShouldNotContain("value=\"approve\""), p => p.ShouldContain("value=\"remark\""));
        Page(View(Write(draft, "Другое"), approved)).ShouldSatisfyAllConditions(p => p.ShouldContain("проект изменился"), p => p.ShouldContain("value=\"approve\""));

        static string Page(GuestView view) => GuestPage.Of(view, new GuestForm());
    }
}
