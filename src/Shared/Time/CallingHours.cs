namespace Zarozhdenie.Shared.Time;

/// <summary>Between which local hours people are called and reminded (design: time). One place: the calls keep to it, and home says until when.</summary>
public static class CallingHours
{
    /// <summary>Nobody is called before.</summary>
    public static readonly TimeOnly Opens = new(9, 0);

    /// <summary>Nobody is called from then on.</summary>
    public static readonly TimeOnly Closes = new(19, 0);
}
