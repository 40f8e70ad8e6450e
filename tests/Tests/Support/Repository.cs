namespace Zarozhdenie.Tests.Support;

/// <summary>Where the clone lies, for tests that read its files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests run outside the clone.")
        : File.Exists(Path.Combine(folder.FullName, "Zarozhdenie.sln")) ? folder.FullName
        : Find(folder.Parent);
}
