using System.Globalization;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contracts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>What the preview says about each messy row of the sample list, alike in its three forms (F26, F28).</summary>
public class ListVerdictTests
{
    public static TheoryData<string> Forms => ["tver.xlsx", "tver-utf8-bom.csv", "tver-cp1251.csv"];

    private static ImportRow[] Read(string file) => Lists.Judged(File.ReadAllBytes(Path.Combine(Repository.Root, "data", "samples", "contacts", file)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void All_forms_of_the_list_read_alike(string file)
    {
        var rows = Read(file);
        (ImportCounts.Of(rows) with { Remarks = 0 }).ShouldBe(new ImportCounts(60, 56, 0, 2, 1, 1, 0));
        new[] { 3, 5, 7, 17, 19, 0, 13, 15 }.Select(i => rows[i].HasRemark).ShouldBe([true, true, true, true, true, false, false, false]);
        Row(rows, 3).ShouldBe((Verdict.Unreachable, "no_way_to_reach"));
        Row(rows, 5).ShouldBe((Verdict.New, "email_unreadable"));
        Row(rows, 7).ShouldBe((Verdict.New, "phone_unreadable place_suggested private_text_left_out"));
        Row(rows, 9).Verdict.ShouldBe(Verdict.Duplicate);
        Row(rows, 9).Reasons.ShouldBe("same_as_row");
        Row(rows, 11).ShouldBe((Verdict.Duplicate, "same_as_row_with_more capitals_changed"));
        Row(rows, 13).ShouldBe((Verdict.New, "latin_letters_replaced"));
        Row(rows, 15).ShouldBe((Verdict.Error, "name_not_a_person place_suggested"));
        Row(rows, 17).ShouldBe((Verdict.New, "formula_left_out"));
        Row(rows, 19).ShouldBe((Verdict.New, "category_unclear"));
        Row(rows, 21).ShouldBe((Verdict.New, ""));
        Row(rows, 23).ShouldBe((Verdict.New, ""));

        rows[5].Values.Phones.Select(p => p.E164).ShouldBe(["+79005581698", "+79005581699"]);
        rows[8].Values.Phones.Single().ShouldBe(new Phone("+74822692117", "15", "8 (4822) 69-21-17 доб. 15"));
        rows[13].Values.FullName.ShouldBe("Рябинина Любовь Ильинична");
        rows[15].Values.Phones.Select(p => p.E164).ShouldBe(["+74822300000", "+74822300001"]);
        rows[17].Values.Note.ShouldBeNull();
        rows[21].Values.Emails.ShouldBe(["a.b@example.org", "second@example.org"]);
        rows[23].Values.Organization.ShouldBe("ООО \"Рога, копыта; и сыновья\" филиал");
        rows[0].Values.Category.ShouldBe(OrganizationCategory.PublicOrganization);
        rows[1].Values.SuggestedPlace.ShouldBe(DiscussionPlace.Activist);
        rows[2].Values.Category.ShouldBe(OrganizationCategory.CommercialOrganization);
        rows[3].Values.Category.ShouldBe(OrganizationCategory.RegionalExpert);
        rows[4].Values.Category.ShouldBe(OrganizationCategory.LocalMedia);
        rows[12].Values.SuggestedPlace.ShouldBe(DiscussionPlace.Activist);
        rows[17].Values.Category.ShouldBe(OrganizationCategory.Authority);
        rows[20].Values.SuggestedPlace.ShouldBe(DiscussionPlace.NgoBeneficiary);
    }

    [Fact]
    public void All_forms_of_the_list_give_the_same_result_row_by_row()
    {
        var forms = Forms.Select(f => Relative(Read(f.Data))).ToArray();
        forms[0].Count(r => r.Contains("same_as_row", StringComparison.Ordinal) && r.Contains("\"Row\":", StringComparison.Ordinal)).ShouldBe(2);
        forms[1].ShouldBe(forms[0]);
        forms[2].ShouldBe(forms[0]);
    }

    // A workbook has a title above its heading, and a text file's numbers are those of its lines: numbers, also those that reasons and
    // twins name, are compared as places in the list.
    private static string[] Relative(ImportRow[] rows)
    {
        var place = rows.Select((r, i) => (r.Number, Place: i)).ToDictionary(r => r.Number, r => r.Place);
        return
        [
            .. rows.Select(r => System.Text.Json.JsonSerializer.Serialize(new
            {
                r.Verdict,
                Reasons = r.Reasons.Select(x => new { x.Code, Args = x.Code is "same_as_row" or "same_as_row_with_more" or "shared_with_row" ? [$"{place[int.Parse(x.Args[0], CultureInfo.InvariantCulture)]}"] : x.Args }),
                Twin = new { r.Twin?.PersonId, Row = r.Twin?.Row is { } row ? place[row] : (int?)null, r.Twin?.Same },
                r.Values,
            })),
        ];
    }

    /// <summary>Numbers as a spreadsheet counts. Row 11 has the telephone and row 13 the address of the row before; all others say the same name at the same organisation. Families aren't kept as an organisation, so equal names there are two people.</summary>
    [Fact]
    public void The_600_tell_which_rows_repeat_which()
    {
        (int Row, int Of)[] repeats =
        [
            (11, 10), (13, 12), (183, 46), (209, 35), (246, 29), (287, 34), (328, 271), (373, 346), (391, 284), (406, 242), (409, 150), (411, 233), (453, 62), (454, 374), (470, 118), (476, 82), (477, 256), (485, 216), (487, 123), (497, 360),
            (499, 316), (533, 244), (541, 48), (543, 196), (546, 380), (556, 422), (564, 279), (566, 2), (571, 89), (573, 202),
        ];
        var rows = Read("orel-600.csv");
        var number = rows.Select((r, i) => (r.Number, Shown: i + 2)).ToDictionary(r => r.Number, r => r.Shown);
        rows.Where(r => r.Twin is { Same: true }).Select(r => (number[r.Number], number[r.Twin!.Row!.Value])).ShouldBe(repeats);
        rows.Where(r => r.Verdict is Verdict.Duplicate).Select(r => number[r.Number]).ShouldBe(repeats.Select(r => r.Row));
    }

    [Fact]
    public void Rows_carry_the_numbers_that_the_spreadsheet_shows() => Read("tver.xlsx")[0].Number.ShouldBe(4);

    private static (Verdict Verdict, string Reasons) Row(ImportRow[] rows, int index) => (rows[index].Verdict, string.Join(' ', rows[index].Reasons.Select(r => r.Code)));
}
