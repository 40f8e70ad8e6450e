using System.Diagnostics;
using System.Text.RegularExpressions;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Host;

public sealed partial class ContainersTests
{
    private static readonly string[] Dockerfiles = ["src/Host/Dockerfile", "web-admin/Dockerfile"];

    [Fact]
    public void Containers_and_run_are_built_by_the_same_script()
    {
        foreach (var file in (string[])[.. Dockerfiles, "run", "test"])
        {
            var text = Repository.Read(file);
            text.ShouldContain("scripts/build", customMessage: file);
            OwnBuild().IsMatch(text).ShouldBeFalse($"{file} builds by itself instead of calling scripts/build");
        }

        OwnBuild().Count(Repository.Read("scripts/build")).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Containers_run_as_ordinary_users_and_tell_their_health()
    {
        foreach (var file in Dockerfiles)
        {
            var text = Repository.Read(file);
            User().Matches(text).Select(m => m.Groups["name"].Value).LastOrDefault().ShouldBeOneOf("$APP_UID", "web");
            text.ShouldContain("\nHEALTHCHECK ", customMessage: file);
        }

        Repository.Read("src/Host/Dockerfile").ShouldContain("tzdata");
    }

    [Fact]
    public void Compose_and_its_example_hold_no_secrets()
    {
        var compose = Repository.Read("docker-compose.yml");
        var secrets = Secret().Matches(compose);
        secrets.Count.ShouldBeGreaterThan(2);
        secrets.ShouldAllBe(m => m.Groups["value"].Value.StartsWith("${", StringComparison.Ordinal));
        var examples = Secret().Matches(Repository.Read(".env.example"));
        examples.Count.ShouldBeGreaterThan(1);
        examples.ShouldAllBe(m => m.Groups["value"].Length == 0);
        Repository.Read(".gitignore").Split('\n').ShouldContain(line => line == ".env");
        Repository.Read(".dockerignore").Split('\n').ShouldContain(line => line == ".env");
        compose.ShouldContain("healthcheck:");
        compose.ShouldContain("service_healthy");
        NamedVolumes().IsMatch(compose).ShouldBeTrue();
    }

    [Fact]
    public void The_proxy_leaves_the_hosts_answers_as_they_are()
    {
        // Encoded on the way they would get another ETag, and no If-Match would fit.
        var caddy = Repository.Read("web-admin/Caddyfile");
        var encode = caddy.IndexOf("encode ", StringComparison.Ordinal);
        encode.ShouldBeGreaterThan(caddy.LastIndexOf("handle {", StringComparison.Ordinal));
        encode.ShouldBeGreaterThan(caddy.IndexOf("reverse_proxy", StringComparison.Ordinal));
        caddy.LastIndexOf("encode ", StringComparison.Ordinal).ShouldBe(encode);
    }

    [Fact]
    public void The_proxy_and_the_host_guard_pages_alike()
    {
        var policy = Policy().Match(Repository.Read("web-admin/Caddyfile")).Value;
        policy.ShouldNotBeEmpty();
        Repository.Read("src/Host/Web.cs").ShouldContain(policy);
    }

    [Fact]
    public async Task Compose_is_valid_without_any_settings()
    {
        if (ComposeClient() is not { } client)
        {
            Assert.Skip("Neither docker-compose nor docker compose is on this machine.");
            return;
        }

        using var process = Start(client, "config", "--quiet");
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, errors);
    }

    private static string? ComposeClient() => ((string[])["docker-compose", "docker compose"]).FirstOrDefault(client =>
    {
        try
        {
            using var process = Start(client, "version");
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no such program
        }
    });

    private static Process Start(string client, params string[] arguments)
    {
        var words = client.Split(' ');
        return Process.Start(new ProcessStartInfo(words[0], [.. words[1..], .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    [GeneratedRegex(@"^[^#\n]*(?:dotnet publish|npm run build|vite build|npm ci --prefix web-admin)", RegexOptions.Multiline)]
    private static partial Regex OwnBuild();

    [GeneratedRegex("^USER (?<name>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex User();

    [GeneratedRegex(@"(?i)^[^#\n]*?(?:password|secret|token)[a-z_]*[:=] ?(?<value>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Secret();

    [GeneratedRegex(@"^volumes:\n  postgres:\n", RegexOptions.Multiline)]
    private static partial Regex NamedVolumes();

    [GeneratedRegex("(?<=Content-Security-Policy \")[^\"]+")]
    private static partial Regex Policy();
}
