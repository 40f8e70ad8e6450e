using FastEndpoints;
using FluentValidation;
using MediatR;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Documents;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Shows a national text filled in with a made-up public event, before it is published; a broken one is refused with its line.</summary>
internal sealed record PreviewTextTemplate(TextKind Kind, string Source)
{
    /// <summary>How it would look.</summary>
    /// <param name="Markdown">The filled-in text.</param>
    /// <param name="Html">The same as HTML.</param>
    /// <param name="Missing">Of an announcement: required facts that it doesn't state (R040).</param>
    /// <param name="Letter">Of an announcement: the whole letter around it, as an invitee gets it (R041); else null.</param>
    internal sealed record Answer(string Markdown, string Html, IReadOnlyList<RequiredFact> Missing, Letter? Letter = null);

    /// <summary>A letter.</summary>
    /// <param name="Subject">Subject.</param>
    /// <param name="Html">Body.</param>
    internal sealed record Letter(string Subject, string Html);

    internal sealed class Validator : Validator<PreviewTextTemplate>
    {
        public Validator()
        {
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Source).NotEmpty().Words(20_000);
        }
    }

    internal sealed class Endpoint(IMediator mediator, InvitedFloor floor) : Slice<PreviewTextTemplate, Answer>
    {
        public override void Configure()
        {
            Post("/events/text-templates/{kind}/preview");
            Allow(Role.Lead);
            National();
            Summary(s => s.Summary = "A national text filled in with a made-up public event; 422 names the broken line");
        }

        public override async Task HandleAsync(PreviewTextTemplate query, CancellationToken ct)
        {
            var seen = Look(query).OrRefuse();
            if (query.Kind == TextKind.Announcement)
            {
                var about = LifeCycle.Card(TextData.Samples[0] with { Announcement = seen.Markdown }, null, TextData.Samples[0].PlannedAt, floor);
                var letter = await mediator.Send(new ShowInvitationLetter(about), ct);
                seen = seen with { Letter = new Letter(letter.Subject, letter.Html) };
            }

            await Show(seen, ct);
        }
    }

    internal static Decision<Answer> Look(PreviewTextTemplate query) =>
        Filling.Try(query.Kind, query.Source) is var filled && filled.Refusal is { } refusal ? refusal
        : new Answer(filled.Value, Paper.ToHtml(filled.Value), query.Kind == TextKind.Announcement ? Announcing.Missing(TextData.Samples[0], filled.Value) : []);
}
