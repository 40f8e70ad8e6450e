namespace Zarozhdenie.Documents;

/// <summary>How a paper is laid out on A4.</summary>
public sealed record PaperOptions
{
    /// <summary>The document's title in its properties; not printed.</summary>
    public string Title { get; init; } = "";

    /// <summary>A4 on its side, for wide tables.</summary>
    public bool Landscape { get; init; }

    /// <summary>A small line at the foot of each page; cut short if it is wider than the page.</summary>
    public string? Footer { get; init; }

    /// <summary>A small line at the head of each page; cut short if it is wider than the page.</summary>
    public string? Header { get; init; }

    /// <summary>Numbers from the second page on, in the middle of the upper margin (GOST R 7.0.97), to the right where there is a header.</summary>
    public bool PageNumbers { get; init; }

    /// <summary>Size of the running text in points, 6 to 24; GOST R 7.0.97 asks for 12 to 14.</summary>
    public double FontSize { get; init; } = 12;

    /// <summary>Pictures that the Markdown names as <c>![caption](image:key)</c>.</summary>
    public IReadOnlyList<PaperImage> Images { get; init; } = [];
}

/// <summary>A picture for a paper.</summary>
/// <param name="Key">The name after <c>image:</c> in the Markdown.</param>
/// <param name="Bytes">A JPEG or PNG, upright and already of a sensible size.</param>
public sealed record PaperImage(string Key, byte[] Bytes);
