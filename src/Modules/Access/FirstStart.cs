using Marten;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Setup;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access;

/// <summary>On an empty database: the regions, the demo sign-ins with <c>Demo</c>, or the first administrator with a one-time password.</summary>
internal sealed class FirstStart(IDocumentStore store, NpgsqlDataSource database, PasswordHasher<Account> hasher, SetPasswordLink links, HouseSettings house, IConfiguration settings, ILogger<FirstStart> log) : IHostedService
{
    public const string DemoPassword = "demo-zarozhdenie";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var turn = await OneAtATime.Take(database, "first-start", cancellationToken);
        await using var session = store.LightweightSession(Region.National);
        if (!await session.Query<Region>().AnyAsync(cancellationToken))
        {
            session.Store(Data.RegionsCsv.Read());
        }

        if (!await session.Query<Account>().AnyAsync(cancellationToken))
        {
            if (house.Demo)
            {
                AddDemo(session);
            }
            else
            {
                await AddAdministrator(session, cancellationToken);
            }
        }

        await session.SaveChangesAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void AddDemo(IDocumentSession session)
    {
        Add(session, "manager@demo.example", "Светлова Анна Игоревна", DemoPassword, [Role.Manager], ["69"]);
        Add(session, "caller@demo.example", "Рощин Павел", DemoPassword, [Role.Caller], ["69"]);
        Add(session, "lead@demo.example", "Кедрова Ольга Сергеевна", DemoPassword, [Role.Lead], []);
        Add(session, "admin@demo.example", "Администратор", DemoPassword, [Role.Administrator], []);
        Add(session, "manager39@demo.example", "Лугова Вера Павловна", DemoPassword, [Role.Manager], ["39"]);
        Add(session, "manager27@demo.example", "Амурский Илья Петрович", DemoPassword, [Role.Manager], ["27"]);
    }

    private async Task AddAdministrator(IDocumentSession session, CancellationToken ct)
    {
        var email = settings["Admin:Email"] is { Length: > 0 } text ? text : throw new WrongSetting("Admin__Email", "the first administrator's address");
        var account = Add(session, email, "Администратор", settings["Admin:Password"], [Role.Administrator], []);

        if (account.PasswordHash.Length > 0)
        {
            return;
        }

        // Shown once, on the console of the very first start; a link in a log could be used by whoever reads it.
        await Console.Out.WriteLineAsync($"First administrator: {email}, set the password at {await links.For(account, ct)}");
        log.LogInformation("The first administrator was made");
    }

    private Account Add(IDocumentSession session, string email, string name, string? password, string[] roles, string[] regions)
    {
        var account = new Account(Idempotency.Derive($"account/{email}"), Account.Normal(email), name, "", roles, regions, true);
        account = password is null ? account : account with { PasswordHash = hasher.HashPassword(account, password) };
        session.Store(account);
        session.Events.Append(account.Id, new AccountAdded(account.Id, roles, regions));
        return account;
    }
}
