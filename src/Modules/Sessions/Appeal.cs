using JasperFx.Events;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;

namespace Zarozhdenie.Sessions;

/// <summary>To whom the appeal goes (R031) and where the answer is to come: 59-FZ leaves an appeal without an address unanswered.</summary>
/// <param name="Name">Full name of the addressee as in a contact.</param>
/// <param name="Title">Their post in the nominative.</param>
/// <param name="NameDative">«Иванову И. И.»; by rules unless given.</param>
/// <param name="TitleDative">«Заместителю председателя…»; by rules unless given.</param>
/// <param name="ReplyTo">Post or e-mail address for the answer.</param>
internal sealed record AppealDetails(string Name, string Title, string NameDative, string TitleDative, string? ReplyTo);

/// <summary>To whom the appeal goes, in words, sealed with the official papers' key.</summary>
internal sealed record AppealAddressed(SealedText Details);

/// <summary>The collective appeal of session 2 (R030).</summary>
internal sealed record Appeal(
    Guid Id,
    Guid PublicEventId,
    Guid SessionId,
    AddresseeKind Addressee,
    SealedText Text,
    SealedText? Details,
    int Proposals,
    DateTimeOffset WrittenAt)
{
    public static Appeal Create(IEvent<AppealWritten> e) =>
        new(StreamIds.Appeal(e.Data.PublicEventId), e.Data.PublicEventId, e.Data.SessionId, e.Data.Addressee, e.Data.Text, null, e.Data.Proposals, e.Timestamp);

    public Appeal Apply(IEvent<AppealWritten> e) => this with { Addressee = e.Data.Addressee, Text = e.Data.Text, Proposals = e.Data.Proposals, WrittenAt = e.Timestamp };

    public Appeal Apply(AppealAddressed f) => this with { Details = f.Details };
}
