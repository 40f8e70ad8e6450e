using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Contracts.Sessions;
using Zarozhdenie.Sessions.Guests;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>The form of a co-organiser's page (R054, F12): a plain HTML form, idempotent by nature. A remark, or agreement to the words that were read; a remark typed beside the agreement is kept too.</summary>
internal sealed record SignOffByLink(string Token, string? Answer = null, string? Draft = null, string? Remark = null)
{
    public const int Longest = 3000;
    private const int MostWaiting = 20;
    private const string Remarks = "remark";
    private const string Approves = "approve";

    private static readonly Refusal Unknown = new("unknown_answer", "Отправьте замечание или согласуйте проект.", "Send a remark or agree to the draft.", 400, "answer");
    private static readonly Refusal NoDraft = new("resolution_not_drafted", "Проекта резолюции пока нет.", "There is no draft of the resolution yet.");
    private static readonly Refusal Changed = new("draft_changed", "Пока вы читали, менеджер изменил проект. Ниже новый текст: прочитайте его и ответьте ещё раз. То, что вы написали, осталось в поле.", "The manager changed the draft while you were reading. The new text is below: read it and answer again. What you typed is still in the field.");
    private static readonly Refusal TooLong = new("remark_too_long", "Замечание длиннее 3000 знаков. Сократите его.", "The remark is longer than 3000 characters. Shorten it.", 400, "remark");
    private static readonly Refusal Empty = new("remark_needed", "Напишите замечание или согласуйте проект.", "Write a remark or agree to the draft.", 400, "remark");
    private static readonly Refusal TooMany = new("remarks_too_many", "Менеджер ещё не прочитал 20 ваших замечаний. Подождите или позвоните ему.", "The manager hasn't read 20 of your remarks yet. Wait, or call them.", 429, "remark");

    internal sealed class Validator : Validator<SignOffByLink>
    {
        public Validator() => RuleFor(x => x.Token).NotEmpty();
    }

    internal sealed class Endpoint(GuestLinks links, CurrentRegion current, IServiceScopeFactory scopes) : Slice<SignOffByLink, string>
    {
        public override void Configure()
        {
            Post("/c/{token}");
            RoutePrefixOverride("");
            AllowAnonymous();
            AllowFormData(urlEncoded: true);
            Metadata(new AnswersWith(303, "text/html"));
            Summary(s => s.Summary = "A co-organiser remarks on the draft or agrees to it");
        }

        public override async Task HandleAsync(SignOffByLink command, CancellationToken ct)
        {
            var link = await links.Read(command.Token, ct);
            if (link is not null)
            {
                current.Use(link.Region);
            }

            var (view, problem) = link is null ? default : await scopes.InRegion(link.Region, s => ActivatorUtilities.CreateInstance<GuestTaker>(s).Take(link, command, NewId(), ct));
            if (view is null)
            {
                await this.SendPage(GuestPage.NotFound(), StatusCodes.Status404NotFound, ct);
                return;
            }

            if (problem is not null)
            {
                await this.SendPage(GuestPage.Of(view, new GuestForm(Problem: problem.Say(), Typed: Words(command))), problem.Status, ct);
                return;
            }

            this.SeeOther($"/c/{command.Token}?saved={command.Answer}");
        }
    }

    /// <summary>The remark as it is kept: lines end in one way, without characters that a database can't keep.</summary>
    internal static string Words(SignOffByLink command) =>
        string.Concat((command.Remark ?? "").ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c))).Trim();

    internal static Refusal? Check(GuestView view, SignOffByLink command) =>
        command.Answer is not (Remarks or Approves) ? Unknown
        : view.About.State == PublicEventState.Cancelled ? SessionRefusals.CalledOff
        : view.Draft is not { } draft ? NoDraft
        : draft.Adopted ? Resolution.AlreadyAdopted
        : !string.Equals(command.Draft ?? "", draft.Wording, StringComparison.Ordinal) ? Changed
        : Words(command).Length > Longest ? TooLong
        : command.Answer == Remarks && Words(command).Length == 0 ? Empty
        : SaysNew(view, command) && view.Remarks.Count(r => r.Remark.ConsideredAt is null) >= MostWaiting ? TooMany
        : null;

    /// <summary>There is a remark that they didn't write on these words before: a form sent twice says nothing twice.</summary>
    internal static bool SaysNew(GuestView view, SignOffByLink command) =>
        Words(command).Length > 0 && !view.Remarks.Any(r => r.Remark.Edition == view.Draft!.Edition && string.Equals(r.Text, Words(command), StringComparison.Ordinal));

    /// <summary>What to append; nothing where all of it stands already.</summary>
    internal static IReadOnlyList<object> Decide(GuestView view, SignOffByLink command, Guid remarkId, SealedText? words)
    {
        var (about, draft, who) = (view.About.Id, view.Draft!, view.PersonId);
        return
        [
            .. words is null ? Array.Empty<object>() : [new DraftRemarked(about, remarkId, who, words, draft.Edition)],
            .. command.Answer == Approves && view.Standing != GuestStanding.Approved ? [new DraftApproved(about, who, draft.Wording, draft.Edition)] : Array.Empty<object>(),
        ];
    }
}
