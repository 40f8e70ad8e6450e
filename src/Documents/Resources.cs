namespace Zarozhdenie.Documents;

internal static class Resources
{
    internal static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The bundled file {name} is missing from the assembly.");
}
