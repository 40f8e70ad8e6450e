using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Says that a likely pair is two different people: it isn't shown again (F27).</summary>
internal sealed record DismissDuplicate(Guid PairId)
{
    internal sealed class Validator : Validator<DismissDuplicate>
    {
        public Validator() => RuleFor(x => x.PairId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session, Caller caller, TimeProvider clock) : Slice<DismissDuplicate, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/duplicates/{pairId}/dismiss");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Say that a likely pair is two different people");
        }

        public override async Task HandleAsync(DismissDuplicate command, CancellationToken ct)
        {
            var pair = await session.LoadAsync<DuplicatePair>(command.PairId, ct).OrNotFound();
            session.Delete(pair);
            session.Store(new DismissedPair(pair.Id, pair.A, pair.B, caller.Id, clock.GetUtcNow()));
            await Save(Nothing.Here, ct);
        }
    }
}
