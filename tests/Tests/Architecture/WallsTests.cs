using System.Reflection;
using System.Text.RegularExpressions;
using FastEndpoints;
using MediatR;
using Zarozhdenie.Contracts;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Architecture;

/// <summary>The walls of the house. Each rule first asserts that it looked at something.</summary>
public partial class WallsTests(House house) : IClassFixture<House>
{
    private static readonly Zarozhdenie.Shared.Module[] Modules =
    [
        new Zarozhdenie.Access.AccessModule(), new Zarozhdenie.Contacts.ContactsModule(), new Zarozhdenie.Events.EventsModule(), new Zarozhdenie.Invitations.InvitationsModule(),
        new Zarozhdenie.Sessions.SessionsModule(), new Zarozhdenie.Reporting.ReportingModule(), new Zarozhdenie.Integrations.IntegrationsModule(),
    ];

    private static readonly Assembly[] Assemblies = [.. Modules.Select(m => m.GetType().Assembly)];
    private static readonly Assembly ContractsAssembly = typeof(Receipt).Assembly;

    private FactNames Names => (FactNames)house.Services.GetService(typeof(FactNames))!;

    private static Type[] Types => [.. Assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.Name.Contains('<', StringComparison.Ordinal) && t.Namespace?.StartsWith("Zarozhdenie", StringComparison.Ordinal) == true)];

    private static IEnumerable<FileInfo> Slices => new DirectoryInfo(Path.Combine(Repository.Root, "src", "Modules")).EnumerateFiles("*.cs", SearchOption.AllDirectories)
        .Where(f => f.Directory!.Name == "Features");

    [Fact]
    public void A_module_references_only_Shared_Documents_and_Contracts()
    {
        Assemblies.Length.ShouldBe(7);
        var ours = new DirectoryInfo(Path.Combine(Repository.Root, "src")).EnumerateFiles("*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f.Name)).ToHashSet();
        foreach (var assembly in Assemblies)
        {
            assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(ours.Contains).ShouldBeSubsetOf(["Shared", "Documents", "Contracts"], assembly.GetName().Name);
        }

        typeof(Zarozhdenie.Shared.Module).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(ours.Contains).ShouldBe(["Contracts"], ignoreOrder: true);
        ContractsAssembly.GetReferencedAssemblies().Select(a => a.Name!).Where(ours.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_in_a_module_is_internal_but_its_registrar()
    {
        Types.Length.ShouldBeGreaterThan(100);
        Types.Where(t => t.IsPublic).Select(t => t.FullName).ShouldBe(Modules.Select(m => m.GetType().FullName), ignoreOrder: true);
    }

    [Fact]
    public void MediatR_is_the_door_between_modules_only()
    {
        Type[] messages = [typeof(INotification), typeof(IBaseRequest)];
        var inContracts = ContractsAssembly.GetTypes().Where(t => !t.IsInterface && messages.Any(m => m.IsAssignableFrom(t))).ToArray();
        inContracts.Length.ShouldBeGreaterThan(20);
        inContracts.ShouldAllBe(t => IsRecord(t));
        Types.Concat(typeof(Zarozhdenie.Shared.Module).Assembly.GetTypes()).Where(t => messages.Any(m => m.IsAssignableFrom(t))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_and_order_is_answered_by_the_module_whose_folder_it_is()
    {
        var requests = ContractsAssembly.GetTypes().Where(t => typeof(IBaseRequest).IsAssignableFrom(t)).ToArray();
        requests.Length.ShouldBeGreaterThan(5);
        foreach (var request in requests)
        {
            var handlers = Types.Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && i.GetGenericArguments()[0] == request)).ToArray();
            handlers.Select(h => h.Assembly.GetName().Name).ShouldBe([request.Namespace!.Split('.')[^1]], request.Name);
        }
    }

    [Fact]
    public void A_public_fact_is_named_and_appended_only_by_its_own_module()
    {
        var facts = ContractsAssembly.GetTypes().Where(t => !t.IsInterface && typeof(INotification).IsAssignableFrom(t)).ToArray();
        facts.Length.ShouldBeGreaterThan(15);
        foreach (var fact in facts)
        {
            Names.All.ContainsKey(fact).ShouldBeTrue(fact.Name);
            var owner = fact.Namespace!.Split('.')[^1];
            Names.All[fact].Module.ShouldBe(owner == "Mail" ? "shared" : owner.ToLowerInvariant(), fact.Name);
            var makers = new DirectoryInfo(Path.Combine(Repository.Root, "src")).EnumerateFiles("*.cs", SearchOption.AllDirectories)
                .Where(f => !f.FullName.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Where(f => Regex.IsMatch(File.ReadAllText(f.FullName), $@"new {fact.Name}\("))
                .Select(f => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), f.FullName).Split(Path.DirectorySeparatorChar))
                .Select(p => p[0] == "Modules" ? p[1] : p[0]).Distinct();
            makers.ShouldBeSubsetOf([owner == "Mail" ? "Shared" : owner], fact.Name);
        }
    }

    [Fact]
    public void Every_stored_fact_has_a_stable_unique_name_and_holds_no_open_text()
    {
        Names.All.Count.ShouldBeGreaterThan(25);
        Names.All.Values.Select(n => n.Name).ShouldBeUnique();
        Names.All.Values.ShouldAllBe(n => NameShape().IsMatch(n.Name));
        var open = Names.All.Keys.SelectMany(f => Strings(f, f.Name, [])).ToArray();
        open.ShouldBeEmpty(string.Join(", ", open));
    }

    [Fact]
    public void The_names_of_facts_are_those_that_streams_already_hold()
    {
        // Renaming or removing one makes old streams unreadable: add lines, never change them.
        var known = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Tests", "Architecture", "fact-names.txt"));
        known.Length.ShouldBeGreaterThan(25);
        Names.All.Select(n => $"{n.Value.Name} {n.Key.Name}").Order(StringComparer.Ordinal).ShouldBe(known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_slice_is_one_file_with_one_endpoint_and_at_most_150_lines()
    {
        var slices = Slices.ToArray();
        slices.Length.ShouldBeGreaterThan(40);
        foreach (var file in slices)
        {
            var text = File.ReadAllText(file.FullName);
            text.Split('\n').Length.ShouldBeLessThanOrEqualTo(151, file.FullName);
            Regex.Count(text, @"override void Configure\(\)").ShouldBe(1, file.FullName);
            text.ShouldContain(Path.GetFileNameWithoutExtension(file.Name), customMessage: file.FullName);
        }

        var lengths = slices.Select(f => File.ReadLines(f.FullName).Count()).Order().ToArray();
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(75, "the median slice grows");
    }

    [Fact]
    public void Every_request_has_a_FastEndpoints_validator()
    {
        var endpoints = Types.Where(t => typeof(BaseEndpoint).IsAssignableFrom(t) && !t.IsAbstract).ToArray();
        endpoints.Length.ShouldBeGreaterThan(40);
        var validated = Types.Where(t => t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Validator<>)).Select(t => t.BaseType!.GetGenericArguments()[0]).ToHashSet();
        foreach (var endpoint in endpoints)
        {
            var request = Parents(endpoint).First(b => b.IsGenericType && b.GetGenericTypeDefinition() == typeof(Endpoint<,>)).GetGenericArguments()[0];
            (request == typeof(EmptyRequest) || validated.Contains(request)).ShouldBeTrue(endpoint.FullName);
        }
    }

    [Fact]
    public void A_reaction_has_a_file_of_its_own_named_after_what_it_answers()
    {
        var handlers = Types.Where(t => t.GetInterfaces().Any(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)))).ToArray();
        handlers.Length.ShouldBeGreaterThan(8);
        handlers.ShouldAllBe(h => h.Namespace!.EndsWith(".Reactions", StringComparison.Ordinal) && (h.Name.StartsWith("Answer", StringComparison.Ordinal) || h.Name.StartsWith("When", StringComparison.Ordinal) || h.Name.StartsWith("Do", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^[a-z]+\.[a-z0-9_]+$")]
    private static partial Regex NameShape();

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<Type> Parents(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    // Walks a fact's properties, and theirs: every string is marked non-personal, or it's the cipher of a sealed text.
    private static IEnumerable<string> Strings(Type type, string path, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            yield break;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var of = Element(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            if (of == typeof(string) || of == typeof(object) || of == typeof(byte[]))
            {
                if (property.GetCustomAttribute<NotPersonalAttribute>() is null)
                {
                    yield return $"{path}.{property.Name}";
                }
            }
            else if (of.Namespace?.StartsWith("Zarozhdenie", StringComparison.Ordinal) == true && !of.IsEnum)
            {
                foreach (var inner in Strings(of, $"{path}.{property.Name}", seen))
                {
                    yield return inner;
                }
            }
        }
    }

    private static Type Element(Type type) =>
        type.IsArray && type != typeof(byte[]) ? type.GetElementType()!
        : type.IsGenericType && type.GetGenericArguments() is [.., var last] ? last
        : type;
}
