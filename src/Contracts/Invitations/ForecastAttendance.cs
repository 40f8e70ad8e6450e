using MediatR;

namespace Zarozhdenie.Contracts.Invitations;

/// <summary>Asks how many may come to a public event of the caller's region (R046–R048): the planner's model of the share of those sent, sharpened by the region's past.</summary>
/// <param name="PublicEventId">Public event id.</param>
public sealed record ForecastAttendance(Guid PublicEventId) : IRequest<AttendanceForecast>;

/// <summary>How many may come. A forecast of attendance, never to be mixed up with how many are invited (R035).</summary>
/// <param name="Invited">People chosen or invited who haven't declined: what is counted on.</param>
/// <param name="Expected">People expected to come.</param>
/// <param name="Low">With probability 90 % at least so many.</param>
/// <param name="High">With probability 90 % at most so many.</param>
public sealed record AttendanceForecast(int Invited, double Expected, int Low, int High)
{
    /// <summary>The most that is to be reckoned with, or null while nobody is invited.</summary>
    public int? MayCome => Invited == 0 ? null : High;
}
