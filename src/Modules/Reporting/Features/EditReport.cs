using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Reporting.Features;

/// <summary>Writes the manager's own words of the report; the figures come from facts (F70).</summary>
internal sealed record EditReport(Guid ReportId, string Text)
{
    /// <summary>Longest text: a short report is a page.</summary>
    public const int Longest = 6000;

    internal sealed class Validator : Validator<EditReport>
    {
        public Validator()
        {
            RuleFor(x => x.ReportId).NotEmpty();
            RuleFor(x => x.Text).NotNull().MaximumLength(Longest);
        }
    }

    internal sealed class Endpoint(Sealer sealer) : Slice<EditReport, Nothing>
    {
        public override void Configure()
        {
            Patch("/reporting/reports/{reportId}");
            Allow(Role.Manager);
            ChangesVersion();
            Summary(s => s.Summary = "Write the words of the report");
        }

        public override async Task HandleAsync(EditReport command, CancellationToken ct)
        {
            var stream = await StreamAtVersion<Report>(command.ReportId, ct);
            var report = stream.Aggregate!;
            stream.AppendOne(Decide(report, await sealer.Seal(report.EventId, command.Text.Trim(), ct)));
            await Save(Nothing.Here, stream, ct);
        }
    }

    internal static ReportTextWritten Decide(Report state, SealedText text) => new(state.EventId, state.Id, text);
}
