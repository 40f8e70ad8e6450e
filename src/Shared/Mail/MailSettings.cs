using System.Globalization;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;
using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Shared.Mail;

/// <summary>Mail settings: <c>Smtp__*</c>, <c>Mail__From</c>, <c>DataFolder</c>.</summary>
/// <param name="Host">SMTP host, or null: then letters are kept as files.</param>
/// <param name="Port">SMTP port.</param>
/// <param name="User">User, or null.</param>
/// <param name="Password">Password, or null.</param>
/// <param name="Security">None, StartTls or Tls.</param>
/// <param name="From">Sender.</param>
/// <param name="Folder">Where letters are kept without SMTP.</param>
public sealed record MailSettings(string? Host, int Port, string? User, string? Password, SecureSocketOptions Security, string From, string Folder)
{
    /// <summary>A mail server is named.</summary>
    public bool Configured => Host is not null;

    /// <summary>Domain for message ids.</summary>
    public string FromDomain => FromMailbox().Domain;

    /// <summary>Sender as an address.</summary>
    public MailboxAddress FromMailbox() => MailboxAddress.Parse(From);

    /// <summary>Reads and checks them; a wrong value stops the host, naming the key.</summary>
    public static MailSettings Read(IConfiguration settings)
    {
        var from = Empty(settings["Mail:From"]) ?? "Зарождение <no-reply@zarozhdenie.example>";
        if (!MailboxAddress.TryParse(from, out var mailbox) || !mailbox.Address.Contains('@', StringComparison.Ordinal))
        {
            throw new WrongSetting("Mail__From", "an address such as «Зарождение <no-reply@example.org>»");
        }

        var security = settings["Smtp:Security"] switch
        {
            null or "" or "StartTls" => SecureSocketOptions.StartTls,
            "None" => SecureSocketOptions.None,
            "Tls" => SecureSocketOptions.SslOnConnect,
            _ => throw new WrongSetting("Smtp__Security", "None, StartTls or Tls"),
        };
        var port = settings["Smtp:Port"] is { Length: > 0 } text
            ? int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65536 ? number : throw new WrongSetting("Smtp__Port", "a port number")
            : 587;
        return new MailSettings(Empty(settings["Smtp:Host"]), port, Empty(settings["Smtp:User"]), Empty(settings["Smtp:Password"]), security, from, Path.Combine(Empty(settings["DataFolder"]) ?? ".data", "mail"));
    }

    private static string? Empty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
