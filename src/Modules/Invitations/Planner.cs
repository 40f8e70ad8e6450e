using System.Globalization;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Invitations;

/// <summary>
/// How many to invite (R046–R048, F33). The share of those sent who come is Beta(34, 71) before any history: the instruction's
/// 25–40 % as its 5–95 % range; the region's own sent and attended sharpen it.
/// </summary>
internal sealed record Planner(double Came, double Missed)
{
    private const double PriorCame = 34;
    private const double PriorMissed = 71;

    /// <summary>Most that is asked for; far beyond any hall.</summary>
    public const int MostTarget = 2000;

    public static Planner For(int sent, int attended) => new(PriorCame + attended, PriorMissed + Math.Max(0, sent - attended));

    /// <summary>What to expect of a number of invitations.</summary>
    /// <param name="Invited">Invitations sent.</param>
    /// <param name="Expected">People expected to come.</param>
    /// <param name="Low">With probability 90 % at least so many.</param>
    /// <param name="High">With probability 90 % at most so many.</param>
    internal sealed record Forecast(int Invited, double Expected, int Low, int High);

    /// <summary>The smallest number of invitations that brings the target with this probability.</summary>
    public int Invite(int target, double confidence)
    {
        var (low, high) = (target, target);
        while (AtLeast(high, target) < confidence)
        {
            (low, high) = (high + 1, high * 2);
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = AtLeast(middle, target) >= confidence ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Probability that at least so many of the invited come.</summary>
    public double AtLeast(int invited, int target) => 1 - Shares(invited).Take(target).Sum();

    public Forecast Expect(int invited)
    {
        var (sum, low, high, k) = (0.0, -1, invited, 0);
        foreach (var share in Shares(invited))
        {
            sum += share;
            low = low < 0 && sum >= 0.1 ? k : low;
            if (sum >= 0.9)
            {
                high = k;
                break;
            }

            k++;
        }

        return new Forecast(invited, invited * Came / (Came + Missed), Math.Max(low, 0), high);
    }

    // Beta-binomial probabilities of 0, 1, 2 … coming; in logarithms, so that long histories don't vanish.
    private IEnumerable<double> Shares(int invited)
    {
        var log = 0.0;
        for (var i = 0; i < invited; i++)
        {
            log += Math.Log((Missed + i) / (Came + Missed + i));
        }

        for (var k = 0; k <= invited; k++)
        {
            yield return Math.Exp(log);
            log += Math.Log((invited - k) / (k + 1.0) * (Came + k) / (Missed + invited - k - 1));
        }
    }

    public static string Sentence(int target, double confidence, int invite) => Saying.Say(
        string.Create(CultureInfo.InvariantCulture, $"Чтобы {(Plural(target) == 0 ? "пришёл" : "пришли")} {target} {People(target)} с вероятностью {confidence * 100:0.#} %, пригласите {invite}."),
        string.Create(CultureInfo.InvariantCulture, $"For {target} {(target == 1 ? "person" : "people")} to come with a probability of {confidence * 100:0.#} %, invite {invite}."));

    private static string People(int n) => Plural(n) == 1 ? "человека" : "человек";

    // 0: 1, 21, 31 …; 1: 2–4, 22–24 …; 2: the rest.
    private static int Plural(int n) => n % 100 is >= 11 and <= 14 ? 2 : (n % 10) switch { 1 => 0, >= 2 and <= 4 => 1, _ => 2 };
}
