namespace Zarozhdenie.Shared.Setup;

/// <summary>A setting has a value that can't work: the host stops with one line naming the key.</summary>
public sealed class WrongSetting(string key, string expected) : Exception($"Setting {key}: expected {expected}.");

/// <summary>Where PostgreSQL is.</summary>
/// <param name="ConnectionString">As given in <c>ConnectionStrings__Postgres</c>.</param>
public sealed record DatabaseAddress(string ConnectionString);

/// <summary>What the host is for: <c>Public__BaseUrl</c>, <c>Demo</c>, <c>Roles__*</c>.</summary>
/// <param name="PublicBaseUrl">Address in links of letters, without a slash at the end.</param>
/// <param name="Demo">Demo data and demo sign-ins.</param>
/// <param name="Api">This host answers requests; without it only health and metrics.</param>
/// <param name="Worker">This host may lead: it runs projections and the relay.</param>
/// <param name="Jobs">This host runs Hangfire jobs; follows <paramref name="Worker"/> unless <c>Roles__Jobs</c> says otherwise.</param>
/// <param name="ClockOffset">How far the clock is shifted; only in demos and tests.</param>
public sealed record HouseSettings(string PublicBaseUrl, bool Demo, bool Api, bool Worker, bool Jobs, TimeSpan ClockOffset);
