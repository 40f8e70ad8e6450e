using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Contacts.Duplicates;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Contacts.Features;

/// <summary>Takes «two different people» back: the pair is listed again while the two still look alike (F27).</summary>
internal sealed record TakeBackDismissal(Guid PairId)
{
    internal sealed class Validator : Validator<TakeBackDismissal>
    {
        public Validator() => RuleFor(x => x.PairId).NotEmpty();
    }

    internal sealed class Endpoint(IDocumentSession session) : Slice<TakeBackDismissal, Nothing>
    {
        public override void Configure()
        {
            Post("/contacts/duplicates/{pairId}/restore");
            Allow(Role.Manager);
            Summary(s => s.Summary = "Take back that a pair is two different people");
        }

        public override async Task HandleAsync(TakeBackDismissal command, CancellationToken ct)
        {
            var dismissed = await session.LoadAsync<DismissedPair>(command.PairId, ct).OrNotFound();
            var people = await session.LoadManyAsync<Person>(ct, dismissed.A, dismissed.B);
            session.Delete(dismissed);

            // Who was merged or removed meanwhile makes no pair; splitting or adding finds it anew.
            if (people is [var one, var other] && DuplicatePair.Of(one.Id, other.Id, Likeness.Of(one, other)) is { By.Count: > 0 } pair)
            {
                session.Store(pair);
            }

            await Save(Nothing.Here, ct);
        }
    }
}
