using Hangfire;

namespace Zarozhdenie.Shared.Jobs;

/// <summary>A recurring job: a wake-up that looks up what is due; the truth is in our rows. Runs often, in UTC, and asks whose local time has come.</summary>
public interface IJob
{
    /// <summary>Does what is due now. Safe to run twice or at the same time on two hosts.</summary>
    Task Run(CancellationToken ct);
}

/// <summary>Where modules name their recurring jobs.</summary>
public sealed class RecurringJobs
{
    private readonly List<(string Name, string Cron, Action<IRecurringJobManager> Register)> _jobs = [];

    /// <summary>Names of all jobs.</summary>
    public IEnumerable<string> Names => _jobs.Select(j => j.Name);

    /// <summary>Runs a job on a UTC cron expression of five fields.</summary>
    public RecurringJobs Add<TJob>(string name, string cron)
        where TJob : class, IJob
    {
        _jobs.Add((name, cron, manager => manager.AddOrUpdate<TJob>(name, job => job.Run(CancellationToken.None), cron)));
        return this;
    }

    internal void Register(IRecurringJobManager manager) => _jobs.ForEach(j => j.Register(manager));
}
