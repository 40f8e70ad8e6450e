namespace Zarozhdenie.Events;

/// <summary>Whether the announcement has a public page.</summary>
/// <param name="Number">Counts the publications; it stands in the link, so that a withdrawn one stays closed.</param>
/// <param name="IsOpen">Open now.</param>
internal sealed record Publication(int Number, bool IsOpen);
