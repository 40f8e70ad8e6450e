using System.Globalization;
using FastEndpoints;
using FluentValidation;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Zarozhdenie.Contracts;
using Zarozhdenie.Contracts.Contacts;
using Zarozhdenie.Documents;
using Zarozhdenie.Sessions.Papers;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Refusals;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Sessions.Features;

/// <summary>A paper of a session, made when it is asked for (F50, F51, F64, F68).</summary>
internal sealed record GetDocument(Guid SessionId, PaperKind Kind, PaperFormat Format)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static readonly Refusal NotDrafted = new("resolution_not_drafted", "Проекта резолюции ещё нет: сначала составьте его.", "There is no draft of the resolution yet: make it first.");
    public static readonly Refusal NotWritten = new("appeal_not_written", "Обращение ещё не написано.", "The appeal isn't written yet.");

    internal sealed class Validator : Validator<GetDocument>
    {
        public Validator()
        {
            RuleFor(x => x.SessionId).NotEmpty();
            RuleFor(x => x.Kind).IsInEnum();
            RuleFor(x => x.Format).IsInEnum();
        }
    }

    internal sealed class Endpoint(IMediator mediator, IQuerySession session, Sealer sealer, Regions regions, CurrentRegion current) : Slice<GetDocument, Nothing>
    {
        public override void Configure()
        {
            Get("/sessions/{sessionId}/documents/{kind}.{format}");
            Allow(Role.Manager, Role.Lead);
            LogsReading();
            AnswersFile("application/pdf", Word, Excel);
            Summary(s => s.Summary = "A paper of the session as a file: participants (pdf, docx, xlsx), signInSheet, resolution, appeal (pdf, docx)");
        }

        public override async Task HandleAsync(GetDocument query, CancellationToken ct)
        {
            var at = await mediator.FindSession(query.SessionId, ct);
            if (query is { Format: PaperFormat.Xlsx, Kind: not PaperKind.Participants })
            {
                Refuse(Refusal.NotFound);
            }

            if (query.Format == PaperFormat.Xlsx)
            {
                await Answer(ParticipantPapers.Table(at, await Participant.Of(mediator, session, at, ct)), Excel, query, at, ct);
                return;
            }

            var paper = query.Kind switch
            {
                PaperKind.Participants => ParticipantPapers.List(at, await Participant.Of(mediator, session, at, ct)),
                PaperKind.SignInSheet => ParticipantPapers.SignIn(at, await Participant.Of(mediator, session, at, ct)),
                PaperKind.Resolution => await Resolution(at.Only(SessionKind.RoundTable), ct),
                _ => await Appeal(at.Only(SessionKind.Discussion), ct),
            };
            await (query.Format == PaperFormat.Pdf
                ? Answer(Paper.ToPdf(paper.Markdown, paper.Options), "application/pdf", query, at, ct)
                : Answer(Paper.ToDocx(paper.Markdown, paper.Options), Word, query, at, ct));
        }

        private async Task<PaperToPrint> Resolution(SessionAt at, CancellationToken ct)
        {
            var state = await session.LoadAsync<Resolution>(StreamIds.Resolution(at.EventId), ct) ?? throw new RefusedException(NotDrafted);
            var points = await sealer.OpenAs<ResolutionPoint[]>(state.Points, ct) ?? [];
            return ResolutionPaper.Of(at, await regions.Get(current.Code, ct), state, await sealer.Open(state.Text, ct), points, await Signing(at, ct));
        }

        private async Task<Signers> Signing(SessionAt at, CancellationToken ct)
        {
            Guid[] ids = [.. new[] { at.Event.LeaderId, at.Event.ModeratorId }.OfType<Guid>().Distinct()];
            var names = ids.Length == 0 ? [] : (await mediator.Send(new GetContactCards(ids), ct)).ToDictionary(c => c.Id, c => c.FullName);
            return new Signers(Of(at.Event.LeaderId), Of(at.Event.ModeratorId));

            string? Of(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        }

        private async Task<PaperToPrint> Appeal(SessionAt at, CancellationToken ct)
        {
            var state = await session.LoadAsync<Appeal>(StreamIds.Appeal(at.EventId), ct) ?? throw new RefusedException(NotWritten);
            return AppealPaper.Of(at, await sealer.OpenAs<AppealDetails>(state.Details, ct), await sealer.Read(state.Text, ct), await Participant.Of(mediator, session, at, ct));
        }

        private async Task Answer(byte[] bytes, string type, GetDocument query, SessionAt at, CancellationToken ct)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(NameOf(query, at));
            HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
            HttpContext.Response.Headers.CacheControl = "no-store";
            await Send.BytesAsync(bytes, contentType: type, cancellation: ct);
        }
    }

    private static string NameOf(GetDocument query, SessionAt at)
    {
        var name = query.Kind switch
        {
            PaperKind.Participants => "Список участников",
            PaperKind.SignInSheet => "Лист регистрации",
            PaperKind.Resolution => "Резолюция",
            _ => "Коллективное обращение",
        };
        var format = query.Format switch { PaperFormat.Pdf => "pdf", PaperFormat.Docx => "docx", _ => "xlsx" };
        return string.Create(CultureInfo.InvariantCulture, $"{name}, сессия {(at.Slot.Kind == SessionKind.RoundTable ? 1 : 2)}, {at.Day:yyyy-MM-dd}.{format}");
    }
}

/// <summary>Which paper.</summary>
internal enum PaperKind
{
    /// <summary>List of participants with contacts.</summary>
    Participants,

    /// <summary>Sheet that participants sign.</summary>
    SignInSheet,

    /// <summary>Resolution of session 1.</summary>
    Resolution,

    /// <summary>Appeal of session 2 with the sheet of signatures.</summary>
    Appeal,
}

/// <summary>In which format; a spreadsheet only of the list of participants.</summary>
internal enum PaperFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>Spreadsheet.</summary>
    Xlsx,
}
