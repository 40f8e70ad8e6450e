using Marten;
using MediatR;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared.Sealing;

namespace Zarozhdenie.Sessions.Guests;

/// <summary>A remark with its words.</summary>
internal sealed record SaidRemark(DraftRemark Remark, string Text);

/// <summary>What a co-organiser's page knows.</summary>
/// <param name="About">The public event.</param>
/// <param name="PersonId">Who looks.</param>
/// <param name="Greeting">How they are addressed.</param>
/// <param name="Draft">The resolution, or null while there is no draft.</param>
/// <param name="Points">Its points.</param>
/// <param name="SignOff">What all of them said.</param>
/// <param name="Remarks">What this one remarked.</param>
internal sealed record GuestView(PublicEventCard About, Guid PersonId, string Greeting, Resolution? Draft, IReadOnlyList<ResolutionPoint> Points, SignOff SignOff, IReadOnlyList<SaidRemark> Remarks)
{
    /// <summary>There is something to agree to.</summary>
    public bool Open => About.State != PublicEventState.Cancelled && Draft is { Adopted: false };

    public GuestStanding Standing => SignOffStanding.Of(SignOff, Draft, PersonId);
}

/// <summary>Gathers what the page shows; its session opens after the link named the region.</summary>
internal sealed class GuestViews(IQuerySession session, IMediator mediator, Sealer sealer)
{
    /// <summary>The page of a link, or null where it ended, or its public event or person is gone.</summary>
    public async Task<GuestView?> Of(GuestLink link, CancellationToken ct)
    {
        var named = await mediator.Send(new GetCoOrganizers(link.EventId), ct);
        if (!named.Any(c => c.PersonId == link.PersonId && c.Link == link.Number)
            || await mediator.Send(new FindPublicEvent(link.EventId), ct) is not { } about
            || (await mediator.Send(new GetContactCards([link.PersonId]), ct)).FirstOrDefault() is not { } card)
        {
            return null;
        }

        var draft = await session.LoadAsync<Resolution>(StreamIds.Resolution(about.Id), ct);
        var points = await sealer.OpenAs<ResolutionPoint[]>(draft?.Points, ct) ?? [];
        var said = await session.SignOffOf(about.Id, ct);
        return new GuestView(about, link.PersonId, card.Greeting, draft, points, said, await sealer.ReadRemarks([.. said.Remarks.Where(r => r.PersonId == link.PersonId)], ct));
    }
}

internal static class RemarkReading
{
    /// <summary>Remarks with their words; those removed on request say so.</summary>
    public static async Task<IReadOnlyList<SaidRemark>> ReadRemarks(this Sealer sealer, IReadOnlyList<DraftRemark> remarks, CancellationToken ct)
    {
        var words = await sealer.OpenAll([.. remarks.Select(r => r.Text)], ct);
        return [.. remarks.Select(r => new SaidRemark(r, words.GetValueOrDefault(r.Text) ?? SessionRefusals.Erased))];
    }
}
