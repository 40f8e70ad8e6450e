using System.Text;
using Zarozhdenie.Contacts;
using Zarozhdenie.Contacts.Features;
using Zarozhdenie.Contacts.Importing;

namespace Zarozhdenie.Tests.Contacts;

/// <summary>Lists read and judged without a database.</summary>
internal static class Lists
{
    public static ImportRow[] Judged(byte[] file, KnownPeople? known = null)
    {
        var list = UploadImport.Decide(new MemoryStream(file)).OrRefuse();
        var judge = new Judge(known ?? new KnownPeople("69"));
        return [.. list.Rows.Select(r => judge.One(Judge.Read(r.Number, r.Cells, null, list.Columns)))];
    }

    public static ImportRow[] Judged(string text, Encoding? encoding = null) => Judged((encoding ?? Encoding.UTF8).GetBytes(text));

    public static string Codes(this ImportRow row) => string.Join(' ', row.Reasons.Select(r => r.Code));
}
