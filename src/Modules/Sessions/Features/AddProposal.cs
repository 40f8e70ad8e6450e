using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>Writes down a proposal of session 2: hot problem, need, measure (R024, R026, R029, F66). No author means the session as a whole.</summary>
internal sealed record AddProposal(Guid SessionId, string Problem, string Measure, string? Need = null, IReadOnlyList<Guid>? Authors = null)
{
    /// <summary>The new proposal.</summary>
    internal sealed record Added(Guid Id, int Number);

    internal sealed class Validator : Validator<AddProposal>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.Problem).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.Need).MaximumLength(2000);
            RuleFor(x => x.Measure).NotEmpty().MaximumLength(2000);
            RuleFor(x => x.Authors!.Count).LessThanOrEqualTo(100).When(x => x.Authors is not null).OverridePropertyName("authors");
        }
    }

    internal sealed class Endpoint(IMediator mediator, IDocumentSession session, Sealer sealer) : Slice<AddProposal, Added>
    {
        public override void Configure()
        {
            Post("/sessions/{sessionId}/proposals");
            Allow(Role.Manager);
            Answers(StatusCodes.Status201Created);
            Summary(s => s.Summary = "Write down a proposal of session 2");
        }

        public override async Task HandleAsync(AddProposal command, CancellationToken ct)
        {
            var at = (await mediator.FindSession(command.SessionId, ct)).Only(SessionKind.Discussion).ToWrite();
            await ProposalRules.CheckAuthors(mediator, session, at, command.Authors ?? [], ct);
            var words = await ProposalRules.Seal(sealer, at, command.Problem, command.Need, command.Measure, command.Authors, ct);
            await session.QueueFor(at.EventId, ct);
            var before = await session.Query<Proposal>().CountAsync(p => p.PublicEventId == at.EventId, ct);
            var fact = Decide(at, before, words, NewId());
            session.Events.StartStream<Proposal>(fact.ProposalId, fact);
            await Created(new Added(fact.ProposalId, fact.Number), $"/api/v1/sessions/{at.Slot.Id}/proposals", ct);
        }
    }

    internal static ProposalAdded Decide(SessionAt at, int before, ProposalChanged words, Guid id) =>
        new(at.EventId, at.Slot.Id, id, words.Problem, words.Need, words.Measure, words.AuthorIds, before + 1);
}

/// <summary>What adding and editing a proposal share.</summary>
internal static class ProposalRules
{
    public static readonly Refusal UnknownAuthor = new("unknown_author", "Среди авторов есть тот, кого нет в списке мероприятия.", "One of the authors isn't on the public event's list.", 409, "authors");

    public static async Task CheckAuthors(IMediator mediator, IQuerySession session, SessionAt at, IReadOnlyList<Guid> authors, CancellationToken ct)
    {
        if (authors.Count > 0 && authors.Except((await Participant.Of(mediator, session, at, ct, both: true)).Select(p => p.Id)).Any())
        {
            throw new RefusedException(UnknownAuthor);
        }
    }

    public static async Task<ProposalChanged> Seal(Sealer sealer, SessionAt at, string problem, string? need, string measure, IReadOnlyList<Guid>? authors, CancellationToken ct) => new(
        await sealer.Seal(at.EventId, problem.Trim(), ct),
        string.IsNullOrWhiteSpace(need) ? null : await sealer.Seal(at.EventId, need.Trim(), ct),
        await sealer.Seal(at.EventId, measure.Trim(), ct),
        [.. (authors ?? []).Distinct()]);
}
