using System.Net;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Contacts.Jobs;
using Zarozhdenie.Contacts.Reactions;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Two who change the same people at the same moment: both win or one is refused, and nothing said is lost.</summary>
public class TurnsTests(House house) : IClassFixture<House>
{
    private const string People = "/api/v1/contacts/people";

    private static async Task<Guid> Add(HttpClient manager, string name, string phone) =>
        (await (await manager.Call(HttpMethod.Post, People, new { fullName = name, phones = new[] { phone }, basis = "official" })).Json(HttpStatusCode.Created)).Id();

    [Fact]
    public async Task An_edit_beside_a_merge_is_kept_or_refused_and_nobody_comes_back()
    {
        var manager = await house.Manager();
        for (var round = 0; round < 12; round++)
        {
            var (mine, theirs) = (await Add(manager, "Очередная Анна Львовна", $"+79002000{round:000}"), await Add(manager, "Очередная Анна", $"+79002001{round:000}"));
            var merge = manager.Call(HttpMethod.Post, $"{People}/{mine}/merge", new { otherId = theirs, otherVersion = 1 }, ifMatch: "\"1\"");
            var edit = manager.Call(HttpMethod.Patch, $"{People}/{theirs}", new { notes = "Записано при объединении" }, ifMatch: "\"1\"");
            var (merged, edited) = ((await merge).StatusCode, (await edit).StatusCode);

            (merged is HttpStatusCode.NoContent ^ edited is HttpStatusCode.NoContent).ShouldBeTrue($"{merged} {edited}");
            await using var session = house.Store.QuerySession("69");
            var there = await session.LoadAsync<Person>(theirs);
            (there is null).ShouldBe(merged is HttpStatusCode.NoContent);
            (await session.LoadAsync<MergedPerson>(theirs) is null).ShouldBe(there is not null);
            there?.Notes.ShouldBe("Записано при объединении");
        }
    }

    [Fact]
    public async Task A_call_reported_while_a_consent_is_taken_back_doesnt_give_it_back()
    {
        var manager = await house.Manager();
        for (var round = 0; round < 12; round++)
        {
            var person = await Add(manager, "Отозвавшая Вера Львовна", $"+79002010{round:000}");
            var consent = (await (await manager.Call(HttpMethod.Post, $"{People}/{person}/consents", new { purpose = "mailing", textVersion = "1", text = "Я согласна", givenOn = "2026-11-20", source = "Папка" })).Json(HttpStatusCode.Created)).Id();
            var withdraw = manager.Call(HttpMethod.Post, $"{People}/{person}/consents/{consent}/withdraw", new { }, ifMatch: "\"1\"");
            var called = Report(person, round % 2 == 0 ? CallOutcome.DoNotCall : CallOutcome.NoAnswer);
            (await withdraw).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            await called;
            var shown = await (await manager.GetAsync($"{People}/{person}")).Json();
            shown.GetProperty("mayBeInvited").GetBoolean().ShouldBeFalse();
            shown.GetProperty("doNotCall").GetBoolean().ShouldBe(round % 2 == 0);
            shown.GetProperty("lastOutcome").GetString().ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task People_are_never_changed_without_a_turn()
    {
        var manager = await house.Manager();
        var id = await Add(manager, "Нетронутая Вера Львовна", "+79002020001");
        await using var session = house.Store.LightweightSession("69");
        var person = (await session.LoadAsync<Person>(id))!;
        session.UpdateRevision(person with { Notes = "мимо очереди" }, 2);
        await Should.ThrowAsync<InvalidOperationException>(() => session.SaveChangesAsync());

        await using var log = house.Store.LightweightSession("69");
        log.Store(PersonContactLog.Empty(id));
        await Should.ThrowAsync<InvalidOperationException>(() => log.SaveChangesAsync());

        await using var held = house.Store.LightweightSession("69");
        await held.TakeTurn(id, CancellationToken.None);
        held.Store(PersonContactLog.Empty(id));
        await held.SaveChangesAsync();
    }

    [Fact]
    public async Task An_edit_beside_an_undoing_is_kept_or_refused()
    {
        var manager = await house.Manager();
        for (var round = 0; round < 4; round++)
        {
            var list = string.Join('\n', Enumerable.Range(0, 40).Select(i => $"Возвратная Анна{(char)('а' + (i % 20))}{(char)('а' + (i / 20))} Львовна\t+79002030{round}{i:00}"));
            var import = (await (await ImportTests.Upload(manager, System.Text.Encoding.UTF8.GetBytes("ФИО\tТелефон\n" + list), "список.txt")).Json(HttpStatusCode.Created)).Id();
            (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/imports/{import}/commit")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
            await house.Run<SweepImports>();
            await house.CaughtUp();
            Guid[] people;
            await using (var session = house.Store.QuerySession("69"))
            {
                people = [.. (await session.Query<Person>().Where(p => p.Basis.ImportId == import).ToListAsync()).Select(p => p.Id)];
            }

            people.Length.ShouldBe(40);
            (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/imports/{import}/undo")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
            var undo = house.Run<SweepImports>();
            var edits = await Task.WhenAll(people.Select(async p => (Id: p, (await manager.Call(HttpMethod.Patch, $"{People}/{p}", new { notes = "Правка" }, ifMatch: "\"1\"")).StatusCode)));
            await undo;
            await using var after = house.Store.QuerySession("69");
            var there = (await after.LoadManyAsync<Person>(people)).Select(p => p.Id).ToHashSet();
            there.ShouldBe(edits.Where(e => e.StatusCode is HttpStatusCode.NoContent).Select(e => e.Id), ignoreOrder: true);
            edits.ShouldAllBe(e => e.StatusCode == HttpStatusCode.NoContent || e.StatusCode == HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task An_import_killed_anywhere_goes_on_and_is_as_if_nothing_had_happened()
    {
        var manager = await house.As(Users.Manager39);
        var rows = string.Join('\n', Enumerable.Range(0, 4_500).Select(i => $"Стойкая {(char)('А' + (i % 30))}{(char)('а' + (i / 30 % 30))}{(char)('а' + (i / 900))} Львовна\tСовет {i % 700}\t+7900{3_000_000 + i}\tp{i}@example.org"));
        var import = (await (await ImportTests.Upload(manager, System.Text.Encoding.UTF8.GetBytes("ФИО\tОрганизация\tТелефон\tE-mail\n" + rows), "список.txt")).Json(HttpStatusCode.Created)).Id();
        (await manager.Call(HttpMethod.Post, $"/api/v1/contacts/imports/{import}/commit")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var database = house.Services.GetRequiredService<NpgsqlDataSource>();
        var cuts = 0;
        for (var patience = 40; ; patience += 60)
        {
            using var kill = new CancellationTokenSource(TimeSpan.FromMilliseconds(patience));
            try
            {
                await new CommitImportJob(house.Services.GetRequiredService<IServiceScopeFactory>(), database, house.Clock).Run("39", import, kill.Token);
                break;
            }
            catch (Exception e) when (e is OperationCanceledException or NpgsqlException)
            {
                cuts++;
            }
        }

        cuts.ShouldBeGreaterThan(0);
        await house.CaughtUp();
        (await Count(database, "select count(*) from contacts.mt_doc_person where tenant_id = '39'")).ShouldBe(4_500);
        (await Count(database, "select count(*) from contacts.mt_doc_organization where tenant_id = '39'")).ShouldBe(700);
        (await Count(database, "select count(distinct person) from contacts.person_keys where region = '39'")).ShouldBe(4_500);
        (await Count(database, "select count(*) from contacts.person_keys where region = '39'")).ShouldBe(4_500 * 3);
        (await Count(database, "select count(*) from contacts.elsewhere where region = '39'")).ShouldBe(4_500 * 2);
        await using var session = house.Store.QuerySession("39");
        (await session.Events.FetchStreamAsync(import)).Select(e => e.Data).OfType<Zarozhdenie.Contracts.Contacts.PeopleImported>().SelectMany(f => f.PersonIds).Distinct().Count().ShouldBe(4_500);
        (await session.LoadAsync<ImportRun>(import))!.Added.ShouldBe(4_500);
    }

    private static async Task<long> Count(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private Task Report(Guid person, CallOutcome outcome) => house.Services.GetRequiredService<IServiceScopeFactory>().InRegion("69", async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var reaction = new WhenCallReported(session, services.GetRequiredService<Sealer>(), services.GetRequiredService<FactInHand>());
        await reaction.Handle(new CallReported(Guid.CreateVersion7(), Guid.CreateVersion7(), person, outcome, null, First: true, null), CancellationToken.None);
        await session.SaveChangesAsync();
    });
}
