using FastEndpoints;
using FluentValidation;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Tries a dead letter and those that wait behind it again, in order.</summary>
internal sealed record ReplayDeadLetter(Guid Id)
{
    /// <summary>How many were taken.</summary>
    internal sealed record Replayed(int Taken);

    internal sealed class Validator : Validator<ReplayDeadLetter>
    {
        public Validator() => RuleFor(x => x.Id).NotEmpty();
    }

    internal sealed class Endpoint(DeadLetters letters) : Slice<ReplayDeadLetter, Replayed>
    {
        public override void Configure()
        {
            Post("/access/dead-letters/{id}/replay");
            Allow(Role.Administrator);
            National();
            Summary(s => s.Summary = "Replay a dead letter and those behind it");
        }

        public override async Task HandleAsync(ReplayDeadLetter command, CancellationToken ct) =>
            await Save(new Replayed(await letters.Replay(command.Id, ct) ?? throw new RefusedException(Refusal.NotFound)), ct);
    }
}
