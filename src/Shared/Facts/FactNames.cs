using Marten;
using MediatR;

namespace Zarozhdenie.Shared.Facts;

/// <summary>Every fact's stable name and the module that utters it. Names outlive namespaces: without them old streams become unreadable.</summary>
public sealed class FactNames
{
    private readonly Dictionary<Type, (string Name, string Module)> _names = [];
    private string _module = "shared";

    /// <summary>All facts known.</summary>
    public IReadOnlyDictionary<Type, (string Name, string Module)> All => _names;

    /// <summary>Names a fact; throws when the name or the type is taken.</summary>
    public FactNames Add<TFact>(string name)
        where TFact : class
    {
        if (_names.Values.Any(n => string.Equals(n.Name, name, StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"The fact name «{name}» is taken.");
        }

        _names.Add(typeof(TFact), (name, _module));
        return this;
    }

    /// <summary>A fact that other modules may rely on.</summary>
    public static bool IsPublic(Type fact) => typeof(INotification).IsAssignableFrom(fact);

    internal void Collect(Module module)
    {
        _module = module.Name;
        foreach (var topic in module.All)
        {
            topic.Facts(this);
        }
    }

    internal void Map(StoreOptions store)
    {
        foreach (var (type, (name, _)) in _names)
        {
            store.Events.MapEventType(type, name);
        }
    }
}
