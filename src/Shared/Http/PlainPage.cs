using System.Net;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Shared.Http;

/// <summary>A page for people without an account: plain HTML, no script, nothing loaded from anywhere, in the caller's language.</summary>
public static class PlainPage
{
    private const string Style =
        """
        :root{--accent:#0b6b6b;--on:#fff;--ink:#1f2423;--quiet:#5c6664;--line:#dcdfdc;--ground:#fff;--soft:#eef5f4;--bad:#a83a25;--badsoft:#fdf0ec}
        @media (prefers-color-scheme:dark){:root{--accent:#5fc2bd;--on:#062524;--ink:#eceeec;--quiet:#a9b3b0;--line:#3a4341;--ground:#171c1b;--soft:#20302f;--bad:#ffab98;--badsoft:#3a221d}}
        *{box-sizing:border-box}
        body{margin:0;accent-color:var(--accent);background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
        header{max-width:36rem;margin:0 auto;padding:16px 16px 0;font-weight:600;color:var(--accent)}
        main{max-width:36rem;margin:0 auto;padding:24px 16px 48px}
        h1{font-size:26px;line-height:1.25;margin:0 0 16px}h2{font-size:20px;margin:32px 0 12px}
        dl{margin:16px 0;border-top:1px solid var(--line)}dt{color:var(--quiet);font-size:14px;margin-top:12px}dd{margin:0}ul{margin:4px 0 0;padding-left:20px}
        .quiet{color:var(--quiet);font-size:14px;margin:0 0 8px}
        .status{background:var(--soft);border-left:4px solid var(--accent);padding:12px 16px;margin:24px 0 0}
        .problem{background:var(--badsoft);border-left:4px solid var(--bad);color:var(--bad);padding:12px 16px;margin:12px 0 0}
        button{display:block;width:100%;min-height:56px;margin:0 0 12px;padding:8px 16px;font:inherit;font-weight:600;border:1px solid var(--accent);border-radius:8px;background:transparent;color:var(--accent);cursor:pointer}
        button.main{background:var(--accent);color:var(--on)}
        label{display:block;font-size:14px;margin:0 0 4px}
        input,textarea{display:block;width:100%;min-height:48px;margin:0 0 16px;padding:8px 12px;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:8px}
        .tick{display:flex;gap:12px;align-items:flex-start;margin:0 0 16px}.tick input{flex:none;width:24px;height:24px;min-height:24px;margin:0}
        textarea{min-height:144px;resize:vertical}
        article{border:1px solid var(--line);border-radius:8px;padding:4px 16px}article h3{font-size:16px;margin:16px 0 4px}ol{margin:4px 0 12px;padding-left:28px}li{margin:0 0 4px}
        .words{white-space:pre-line;margin:4px 0}
        fieldset{border:0;margin:0 0 8px;padding:0}legend{font-size:14px;padding:0;margin:0 0 8px}.tick span{font-size:16px}
        details{margin:24px 0}summary{min-height:48px;padding:12px 0;color:var(--quiet);cursor:pointer}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        """;

    /// <summary>A text as HTML.</summary>
    public static string E(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The whole page; <paramref name="body"/> is HTML already.</summary>
    public static string Frame(string title, string body) => $$"""
        <!doctype html>
        <html lang="{{Saying.Say("ru", "en")}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>{{E(title)}}</title>
        <style>{{Style}}</style>
        </head>
        <body><header>{{Saying.Say("Зарождение", "Zarozhdenie")}}</header><main>{{body}}</main></body>
        </html>
        """;

    /// <summary>What was sent stands: the browser asks for the page again, so that reloading it sends nothing twice.</summary>
    public static void SeeOther(this IEndpoint endpoint, string location)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        endpoint.HttpContext.MarkResponseStart();
        endpoint.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        endpoint.HttpContext.Response.Headers.Location = location;
    }

    /// <summary>Sends a page that nobody keeps: its link is a secret.</summary>
    public static Task SendPage(this IEndpoint endpoint, string html, int status, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var response = endpoint.HttpContext.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        endpoint.HttpContext.MarkResponseStart();
        return response.WriteAsync(html, ct);
    }
}
