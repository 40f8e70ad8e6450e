using FastEndpoints;
using FluentValidation;
using Marten;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Events.Features;

/// <summary>Publishes a new version of a national text (F13): managers are suggested it from now on, what they wrote stays.</summary>
internal sealed record PublishTextTemplate(TextKind Kind, string Source)
{
    internal sealed class Validator : Validator<PublishTextTemplate>
    {
        public Validator()
        {
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Source).NotEmpty().Words(20_000);
        }
    }

    internal sealed class Endpoint(IDocumentSession session, Caller caller, TimeProvider clock) : Slice<PublishTextTemplate, GetTextTemplate.Answer>
    {
        public override void Configure()
        {
            Put("/events/text-templates/{kind}");
            Allow(Role.Lead);
            National();
            ChangesVersion();
            Summary(s => s.Summary = "Publish a new version of a national text; 422 names the broken line");
        }

        public override async Task HandleAsync(PublishTextTemplate command, CancellationToken ct)
        {
            var now = await TextTemplate.Now(session, command.Kind, ct);
            if (ExpectedVersion() != now.Number)
            {
                throw new StaleException(now.By, now.Number == 1 ? null : now.At);
            }

            var next = Decide(now, command, caller.Id, clock.GetUtcNow()).OrRefuse();
            if (next.Number > now.Number)
            {
                session.Insert(next);
                session.Events.Append(TextTemplate.StreamOf(next.Kind), new TextTemplatePublished(next.Kind, next.Number, next.Source));
            }

            await Save(GetTextTemplate.View(next), ct, version: next.Number);
        }
    }

    /// <summary>The next version; the one that holds where nothing changed.</summary>
    internal static Decision<TextTemplate> Decide(TextTemplate now, PublishTextTemplate command, Guid by, DateTimeOffset at)
    {
        var source = command.Source.ReplaceLineEndings("\n").Trim();
        return Filling.Try(now.Kind, source).Refusal is { } refusal ? refusal
            : string.Equals(source, now.Source, StringComparison.Ordinal) ? now
            : new TextTemplate(TextTemplate.IdOf(now.Kind, now.Number + 1), now.Kind, now.Number + 1, source, by, at);
    }
}
