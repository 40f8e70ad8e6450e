using System.Globalization;
using Microsoft.Extensions.Configuration;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Events;

/// <summary>How many must be invited (R035, F18): fewer than <paramref name="Fewest"/> is too few and leaves step 3 open, from <paramref name="Enough"/> on it is enough. About the invited, not about those who come.</summary>
internal sealed record InvitedFloor(int Fewest, int Enough)
{
    public static readonly InvitedFloor Instruction = new(10, 12);

    /// <summary><c>Events__FewestInvited</c> and <c>Events__EnoughInvited</c>.</summary>
    public static InvitedFloor Read(IConfiguration settings)
    {
        var floor = new InvitedFloor(Number(settings, "FewestInvited", Instruction.Fewest), Number(settings, "EnoughInvited", Instruction.Enough));
        return floor.Enough >= floor.Fewest ? floor : throw new WrongSetting("Events__EnoughInvited", "a number not below Events__FewestInvited");
    }

    private static int Number(IConfiguration settings, string name, int otherwise) =>
        settings[$"Events:{name}"] is not { Length: > 0 } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 10_000 ? number
        : throw new WrongSetting($"Events__{name}", "a number from 1 to 10000");
}
