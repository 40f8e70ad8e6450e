using FastEndpoints;
using Marten;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Access.Features;

/// <summary>The days that the Government transferred, beside the holidays of the Labour Code (art. 112).</summary>
internal sealed class GetTransferredDays(IQuerySession session) : Slice<EmptyRequest, GetTransferredDays.Days>
{
    /// <summary>Working days that became days off, and weekends that became working days.</summary>
    internal sealed record Days(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Working, IReadOnlyList<DayReason> Reasons);

    /// <summary>Why a day was transferred, in the words of whoever wrote it down.</summary>
    internal sealed record DayReason(DateOnly Date, string Reason);

    public override void Configure()
    {
        Get("/access/transferred-days");
        Allow(Role.Lead, Role.Administrator);
        National();
        Summary(s => s.Summary = "Transferred days off");
    }

    public override async Task HandleAsync(EmptyRequest req, CancellationToken ct)
    {
        var days = await session.LoadAsync<TransferredDays>(TransferredDays.TheId, ct) ?? TransferredDays.None;
        await Show(new Days(days.Off, days.Working, [.. days.Reasons.OrderBy(r => r.Key).Select(r => new DayReason(r.Key, r.Value))]), ct, days.Version);
    }
}
