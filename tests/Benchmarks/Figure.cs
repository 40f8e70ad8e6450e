namespace Zarozhdenie.Benchmarks;

/// <summary>A measured figure beside its goal.</summary>
/// <param name="Of">What was measured.</param>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Most">Goal: at most, or null.</param>
/// <param name="Least">Goal: at least, or null.</param>
internal sealed record Figure(string Of, double Value, string Unit, double? Most = null, double? Least = null)
{
    public bool Missed => Value > Most || Value < Least;

    public override string ToString()
    {
        var goal = (Most, Least) switch
        {
            ({ } most, _) => $"≤ {most:0.##} {Unit}",
            (_, { } least) => $"≥ {least:0.##} {Unit}",
            _ => "",
        };
        return $"{Of,-56} {Value,10:0.##} {Unit,-5} {goal,-14} {(Most is null && Least is null ? "" : Missed ? "MISSED" : "ok")}".TrimEnd();
    }
}
