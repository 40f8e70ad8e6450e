using Microsoft.Extensions.Configuration;
using MimeKit;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Reporting;

/// <summary>To whom reports go (R058): <c>Reporting__LeadName</c>, <c>Reporting__LeadEmail</c>. Both have no default: a report never goes to a guessed address.</summary>
internal sealed record LeadSettings(string? Name, string? Email)
{
    public static readonly Refusal NotConfigured = new("lead_not_configured", "Не задан адрес руководителя проекта. Попросите администратора указать Reporting__LeadName и Reporting__LeadEmail.", "The project lead's address isn't set. Ask the administrator to set Reporting__LeadName and Reporting__LeadEmail.");

    public bool Configured => Name is not null && Email is not null;

    public static LeadSettings Read(IConfiguration settings)
    {
        var (name, email) = (Trim(settings["Reporting:LeadName"]), Trim(settings["Reporting:LeadEmail"]));
        return email is not null && (!MailboxAddress.TryParse(email, out var mailbox) || !mailbox.Address.Contains('@', StringComparison.Ordinal))
            ? throw new WrongSetting("Reporting__LeadEmail", "an address such as lead@example.org")
            : new LeadSettings(name, email);
    }

    private static string? Trim(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
