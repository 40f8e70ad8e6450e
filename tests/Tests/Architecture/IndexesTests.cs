using Npgsql;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Architecture;

/// <summary>What is looked up often is looked up through an index, and migrating again finds nothing to change.</summary>
public class IndexesTests(House house) : IClassFixture<House>
{
    [Theory]
    [InlineData("events.mt_doc_publicevent", "roundTable")]
    [InlineData("events.mt_doc_publicevent", "discussion")]
    [InlineData("sessions.mt_doc_position", "publicEventId")]
    [InlineData("sessions.mt_doc_proposal", "publicEventId")]
    [InlineData("invitations.call_queue", "(region, rank, day, due_at, invitation_id) WHERE open")]
    public async Task There_is_an_index(string table, string what)
    {
        await using var database = NpgsqlDataSource.Create(house.Database);
        await using var command = database.CreateCommand("select count(*) from pg_indexes where schemaname || '.' || tablename = $1 and indexdef like '%' || $2 || '%'");
        command.Parameters.AddWithValue(table);
        command.Parameters.AddWithValue(what);
        (await command.ExecuteScalarAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task The_database_is_as_configured() => await house.Store.Storage.Database.AssertDatabaseMatchesConfigurationAsync();
}
