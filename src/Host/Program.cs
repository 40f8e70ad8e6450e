using FastEndpoints;
using Zarozhdenie.Host;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Setup;

Module[] modules =
[
    new Zarozhdenie.Access.AccessModule(),
    new Zarozhdenie.Contacts.ContactsModule(),
    new Zarozhdenie.Events.EventsModule(),
    new Zarozhdenie.Invitations.InvitationsModule(),
    new Zarozhdenie.Sessions.SessionsModule(),
    new Zarozhdenie.Reporting.ReportingModule(),
    new Zarozhdenie.Integrations.IntegrationsModule(),
];

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddTelemetry();
    builder.Services.AddHouse(builder.Configuration, modules);
    builder.Services.AddWeb(builder.Configuration);
    builder.Services.AddOpenApiDocument();

    var app = builder.Build();
    if (args.Contains("migrate"))
    {
        await Migration.Run(app.Services);
        return 0;
    }

    app.UseWeb();
    app.UseAuthentication();
    app.UseHouse();
    app.UseFastEndpoints(c => c.ConfigureHouse());
    app.MapOperations();
    app.MapWebAdmin();
    if (args.Contains("openapi"))
    {
        await app.WriteOpenApi(Console.Out);
        return 0;
    }

    await app.RunAsync();
    return 0;
}
catch (WrongSetting e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 78;
}

/// <summary>The host; public for tests that start it.</summary>
public partial class Program;
