using Markdig.Parsers;
using Markdig.Syntax;

namespace Zarozhdenie.Documents.Reading;

internal sealed class PageBreakBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>HTML is off, so the one comment that means something has a parser of its own.</summary>
internal sealed class PageBreakParser : BlockParser
{
    private const string Mark = "<!-- page -->";

    public PageBreakParser() => OpeningCharacters = ['<'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !string.Equals(processor.Line.ToString().Trim(), Mark, StringComparison.Ordinal)) return BlockState.None;
        processor.NewBlocks.Push(new PageBreakBlock(this) { Line = processor.LineIndex, Column = processor.Column });
        return BlockState.BreakDiscard;
    }
}
