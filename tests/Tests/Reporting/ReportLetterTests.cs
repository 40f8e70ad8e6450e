using Zarozhdenie.Reporting;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Tests.Reporting;

public class ReportLetterTests
{
    private static readonly Region Tver = new("69", "RU-TVE", "Тверская область", "Tver Oblast", null, "Europe/Moscow", "Тверь", 0, 0, "ТВЕ", "Тверской области", "в Тверской области");

    private static ReportView View(int photos) => new(
        new Report(Guid.CreateVersion7(), Guid.CreateVersion7(), null, 0, 1),
        Sample.Card(Guid.CreateVersion7(), new DateOnly(2026, 11, 20)),
        Tver,
        null,
        Sample.Results,
        new EventFigures(),
        [.. Enumerable.Range(0, photos).Select(_ => new PhotoView(Guid.CreateVersion7(), null, false, 1, 1, 2))]);

    [Fact]
    public void Photos_that_fit_go_as_they_are()
    {
        var photo = Pictures.Jpeg();
        var (attachments, longest) = ReportLetter.Fit(View(2), [photo, photo], ReportLetter.MostBytes);
        longest.ShouldBeNull();
        attachments.Skip(2).ShouldAllBe(a => ReferenceEquals(a.Bytes, photo));
    }

    [Fact]
    public void Photos_that_are_too_heavy_are_made_smaller_until_the_letter_fits()
    {
        byte[][] photos = [.. Enumerable.Range(0, 3).Select(i => Pictures.Noise(1800, 1200, i))];
        const long most = 4_000_000;
        photos.Sum(p => (long)p.Length).ShouldBeGreaterThan(most);

        var (attachments, longest) = ReportLetter.Fit(View(3), photos, most);

        longest.ShouldNotBeNull();
        attachments.Count.ShouldBe(5);
        attachments.Sum(a => a.Bytes.LongLength * 4 / 3).ShouldBeLessThanOrEqualTo(most);
    }

    [Fact]
    public void A_long_report_still_becomes_a_paper()
    {
        var many = Sample.Results with
        {
            ResolutionPoints = [.. Enumerable.Repeat(new string('п', 2000), 60)],
            Proposals = [.. Enumerable.Repeat("Предложение | с | чертами * и _ знаками_ " + new string('м', 900), 200)],
        };
        var markdown = ReportPaper.Markdown(View(20) with { Results = many, Text = string.Concat(Enumerable.Repeat("Слово, слово.\n\n", 400)) }, 20);
        markdown.ShouldContain("и ещё 180");
        ReportPaper.Make(View(0) with { Results = many }, [], Zarozhdenie.Reporting.Features.ReportFormat.Pdf).Length.ShouldBeGreaterThan(1000);
    }
}
