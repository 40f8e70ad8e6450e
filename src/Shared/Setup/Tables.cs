using Marten;
using Weasel.Postgresql.Tables;

namespace Zarozhdenie.Shared.Setup;

/// <summary>Shared's own tables, migrated together with Marten's.</summary>
internal static class Tables
{
    public static void Add(StoreOptions store)
    {
        store.Storage.ExtendedSchemaObjects.Add(Table("shared.idempotency", t =>
        {
            t.AddColumn("account", "uuid").AsPrimaryKey();
            t.AddColumn("key", "text").AsPrimaryKey();
            t.AddColumn("request_hash", "text").NotNull();
            t.AddColumn("status", "integer").NotNull();
            t.AddColumn("body", "text").NotNull();
            t.AddColumn("etag", "text").NotNull();
            t.AddColumn("location", "text").NotNull();
            t.AddColumn("at", "timestamp with time zone").NotNull();
            t.PrimaryKeyName = "pk_idempotency";
        }));
        store.Storage.ExtendedSchemaObjects.Add(Table("shared.handled", t =>
        {
            t.AddColumn("listener", "text").AsPrimaryKey();
            t.AddColumn("fact", "uuid").AsPrimaryKey();
            t.AddColumn("at", "timestamp with time zone").NotNull();
            t.PrimaryKeyName = "pk_handled";
        }));
        store.Storage.ExtendedSchemaObjects.Add(Table("shared.keys", t =>
        {
            t.AddColumn("id", "uuid").AsPrimaryKey();
            t.AddColumn("region", "text").NotNull();
            t.AddColumn("secret", "bytea").NotNull();
            t.AddColumn("at", "timestamp with time zone").NotNull();
        }));
        store.Storage.ExtendedSchemaObjects.Add(Table("shared.readings", t =>
        {
            t.AddColumn("id", "uuid").AsPrimaryKey();
            t.AddColumn("at", "timestamp with time zone").NotNull();
            t.AddColumn("account", "uuid").NotNull();
            t.AddColumn("region", "text").NotNull();
            t.AddColumn("operation", "text").NotNull();
            t.AddColumn("path", "text").NotNull();
            t.AddColumn("purpose", "text").NotNull();

            // Of downloads: when the last byte had gone; none where it was cut off.
            t.AddColumn("completed_at", "timestamp with time zone");
        }));
        store.Storage.ExtendedSchemaObjects.Add(Table("shared.mail", t =>
        {
            t.AddColumn("id", "uuid").AsPrimaryKey();
            t.AddColumn("key", "text").NotNull();
            t.AddColumn("region", "text").NotNull();
            t.AddColumn("kind", "text").NotNull();
            t.AddColumn("subject_id", "uuid").NotNull().AddIndex();
            t.AddColumn("public_event_id", "uuid").NotNull().AddIndex();
            t.AddColumn("key_id", "uuid").NotNull();
            t.AddColumn("message", "bytea").NotNull();
            t.AddColumn("state", "text").NotNull();
            t.AddColumn("attempts", "integer").NotNull();
            t.AddColumn("next_at", "timestamp with time zone").NotNull();
            t.AddColumn("not_after", "timestamp with time zone");
            t.AddColumn("claimed_by", "text").NotNull().DefaultValueByString("");
            t.AddColumn("message_id", "text").NotNull();
            t.AddColumn("reply_code", "text").NotNull().DefaultValueByString("");
            t.AddColumn("reply", "text").NotNull().DefaultValueByString("");
            t.AddColumn("created_at", "timestamp with time zone").NotNull();
            t.AddColumn("changed_at", "timestamp with time zone").NotNull().AddIndex();
            t.Indexes.Add(new IndexDefinition("mail_state_next_at") { Columns = ["state", "next_at"] });
            t.Indexes.Add(new IndexDefinition("mail_state_changed_at") { Columns = ["state", "changed_at"] });
        }));
    }

    private static Table Table(string name, Action<Table> columns)
    {
        var table = new Table(name);
        columns(table);
        return table;
    }
}
