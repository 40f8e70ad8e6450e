using Zarozhdenie.Contacts.Reading;
using Zarozhdenie.Contracts;

namespace Zarozhdenie.Contacts.Importing;

/// <summary>A row as people see it.</summary>
/// <param name="Number">As the spreadsheet shows it.</param>
/// <param name="Verdict">What will be done.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Values">What was read from it.</param>
/// <param name="Cells">The cells themselves.</param>
/// <param name="Twin">Whom it repeats, or with whom it shares a telephone or an address.</param>
/// <param name="Outcome">What became of it; null before the commit reached it.</param>
/// <param name="PersonId">The contact it became or completed.</param>
/// <param name="Kept">Why undoing left the person: edited, invited, merged.</param>
/// <param name="AnotherPerson">People said that the row is nobody of those whom it looks like.</param>
internal sealed record RowView(int Number, Verdict Verdict, IReadOnlyList<RowView.Told> Reasons, RowView.Shown Values, IReadOnlyList<string> Cells, RowView.Beside? Twin, Outcome? Outcome, Guid? PersonId, string? Kept, bool AnotherPerson)
{
    /// <summary>A reason with its stable code.</summary>
    internal sealed record Told(string Code, string Text);

    /// <summary>What was read from the row.</summary>
    internal sealed record Shown(string FullName, string? Organization, string? Position, OrganizationCategory? Category, DiscussionPlace? SuggestedPlace, IReadOnlyList<string> Phones, IReadOnlyList<string> Emails, string? Note)
    {
        public static Shown Of(RowValues values) =>
            new(values.FullName, values.Organization, values.Position, values.Category, values.SuggestedPlace, [.. values.Phones.Select(Reading.Phones.Shown)], values.Emails, values.Note);

        /// <summary>Names of the fields in which two differ.</summary>
        public IReadOnlyList<string> Differences(Shown other)
        {
            (string Field, bool Same)[] fields =
            [
                ("fullName", Same(FullName, other.FullName)), ("organization", Same(Organization, other.Organization)), ("position", Same(Position, other.Position)),
                ("category", Category == other.Category), ("phones", Phones.ToHashSet(StringComparer.Ordinal).SetEquals(other.Phones)),
                ("emails", Emails.ToHashSet(StringComparer.Ordinal).SetEquals(other.Emails)), ("note", Same(Note, other.Note)),
            ];
            return [.. fields.Where(f => !f.Same).Select(f => f.Field)];
        }

        private static bool Same(string? a, string? b) => string.Equals(a ?? "", b ?? "", StringComparison.Ordinal);
    }

    /// <summary>The twin: a contact or an earlier row.</summary>
    /// <param name="PersonId">The contact, or null.</param>
    /// <param name="Row">The row's number, or null.</param>
    /// <param name="Same">Is taken for the same person; otherwise only shares a telephone or an address.</param>
    /// <param name="Values">What is known there.</param>
    /// <param name="Differs">Fields in which the two differ.</param>
    internal sealed record Beside(Guid? PersonId, int? Row, bool Same, Shown Values, IReadOnlyList<string> Differs);

    public static RowView Of(Result result, Beside? twin) =>
        new(
            result.Row.Number,
            result.Row.Verdict,
            [.. result.Row.Reasons.Select(r => new Told(r.Code, Importing.Reasons.Say(r, result.Outcome is not (null or Contacts.Outcome.Error))))],
            Shown.Of(result.Row.Values),
            [.. result.Row.Cells.Select(CellText.Shown)],
            twin,
            result.Outcome,
            result.PersonId,
            result.Kept,
            result.Row.AnotherPerson);
}
