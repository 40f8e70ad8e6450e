using Npgsql;

namespace Zarozhdenie.Tests.Support;

public sealed class TestPostgresTests
{
    [Fact]
    public async Task A_copy_of_a_template_holds_its_tables_and_is_nobody_elses()
    {
        var prepared = 0;
        Task Migrate(string connectionString)
        {
            prepared++;
            return Execute(connectionString, "CREATE TABLE people (name text); INSERT INTO people VALUES ('Ёлкин'), ('Елкин'), ('Жуков')");
        }

        var template = await TestPostgres.Template(nameof(TestPostgresTests), Migrate);
        (await TestPostgres.Template(nameof(TestPostgresTests), Migrate)).ShouldBe(template);
        prepared.ShouldBe(1);

        var copies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestPostgres.NewDatabase(template)));
        copies.Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
        await Execute(copies[0], "DELETE FROM people");
        (await Execute(copies[0], "SELECT count(*) FROM people")).ShouldBe(0L);
        (await Execute(copies[1], "SELECT count(*) FROM people")).ShouldBe(3L);
        (await Execute(copies[1], "SELECT string_agg(name, ' ' ORDER BY name) FROM people")).ShouldBe("Елкин Ёлкин Жуков");
    }

    private static async Task<object?> Execute(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
