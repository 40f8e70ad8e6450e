using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Importing;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>An import writes its people past the store: each row must be the one that the store would have written.</summary>
public class PeopleCopyTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task A_copied_person_is_the_row_that_the_store_writes()
    {
        Person One() => new Person(Guid.CreateVersion7(), "Копиркина Ёлка Львовна", new Basis(BasisKind.Official, "сайт", Guid.Empty, House.Start), Guid.Empty, House.Start)
        {
            Positions = [new Position(Guid.Empty, "Директор", OrganizationCategory.Authority)],
            Phones = [new Phone("+79004440001", "12", "8 900 444-00-01")],
            Emails = [new Email("kopir@example.org")],
            Notes = "«Заметка»",
        }.Indexed("Совет");
        var (stored, copied) = (One(), One());
        var database = house.Services.GetRequiredService<NpgsqlDataSource>();
        await using (var session = house.Store.LightweightSession("69"))
        {
            session.Insert(stored);
            await session.SaveChangesAsync();
        }

        await using (var connection = await database.OpenConnectionAsync())
        {
            await using var session = house.Store.LightweightSession("69");
            await PeopleCopy.Put(session, connection, house.Services.GetRequiredService<Signer>(), [copied], CancellationToken.None);
        }

        (await Row(database, copied.Id)).ShouldBe(await Row(database, stored.Id));
        (await Row(database, copied.Id)).ShouldNotBeEmpty();
        (await Keys(database, copied.Id)).ShouldBe(await Keys(database, stored.Id));
        await using var read = house.Store.QuerySession("69");
        (await read.LoadAsync<Person>(copied.Id))!.Version.ShouldBe(1);
    }

    // Every column the table has, so that one more would show; what is each row's own is left out.
    private static Task<string> Row(NpgsqlDataSource database, Guid id) =>
        Text(database, "select (to_jsonb(p) - 'id' - 'mt_last_modified' || jsonb_build_object('data', p.data - 'id', 'modified', p.mt_last_modified is not null))::text from contacts.mt_doc_person p where id = $1", id);

    private static Task<string> Keys(NpgsqlDataSource database, Guid id) =>
        Text(database, "select string_agg(region || ' ' || key, ',' order by key) from contacts.person_keys where person = $1", id);

    private static async Task<string> Text(NpgsqlDataSource database, string sql, Guid id)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.AddWithValue(id);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
