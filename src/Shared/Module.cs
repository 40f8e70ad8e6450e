using Zarozhdenie.Shared.Setup;

namespace Zarozhdenie.Shared;

/// <summary>What a module tells the host about itself; its only public type.</summary>
public abstract class Module : Topic
{
    /// <summary>The module's name: route prefix, schema and tag.</summary>
    public string Name => GetType().Assembly.GetName().Name!.ToLowerInvariant();

    /// <summary>The matters it sees to besides its main one, which it registers itself.</summary>
    public virtual IReadOnlyList<Topic> Topics => [];

    /// <summary>The module's own matter and its topics: all that the host registers.</summary>
    public IEnumerable<Topic> All => [this, .. Topics];

    /// <summary>
    /// Demo data of one region, made by the module's own decisions; called once on an empty database with <c>Demo</c>, module after
    /// module, in a scope of that region whose session is saved afterwards. Ids come from <see cref="DemoRegion"/>, so that modules agree on them.
    /// </summary>
    public virtual Task Demo(DemoRegion region, IServiceProvider services, CancellationToken ct) => Task.CompletedTask;
}
