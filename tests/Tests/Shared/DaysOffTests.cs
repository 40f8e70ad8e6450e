using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Tests.Shared;

public class DaysOffTests
{
    private static readonly DaysOff Transferred = new(new HashSet<DateOnly> { new(2026, 12, 31) }, new HashSet<DateOnly> { new(2026, 11, 28) });

    [Theory]
    [InlineData("2026-11-04", true, false)]
    [InlineData("2026-12-31", true, false)]
    [InlineData("2027-01-07", true, false)]
    [InlineData("2026-11-28", false, true)]
    [InlineData("2026-11-21", true, true)]
    [InlineData("2026-11-22", true, false)]
    [InlineData("2026-11-23", false, true)]
    public void Holidays_weekends_and_transferred_days(string day, bool off, bool mayDisturb)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        (Transferred.IsDayOff(date), Transferred.MayDisturb(date)).ShouldBe((off, mayDisturb));
    }

    [Fact]
    public void A_day_that_isnt_allowed_means_the_allowed_one_before_it()
    {
        Transferred.OnOrBefore(new DateOnly(2027, 1, 5)).ShouldBe(new DateOnly(2026, 12, 30));
        DaysOff.ByLaw.OnOrBefore(new DateOnly(2027, 1, 5)).ShouldBe(new DateOnly(2026, 12, 31));
        DaysOff.ByLaw.OnOrAfter(new DateOnly(2027, 1, 1)).ShouldBe(new DateOnly(2027, 1, 9));
        DaysOff.ByLaw.OnOrBefore(new DateOnly(2026, 11, 24)).ShouldBe(new DateOnly(2026, 11, 24));
    }
}
