using DocumentFormat.OpenXml.Wordprocessing;

namespace Zarozhdenie.Documents.Docx;

/// <summary>One numbering for bullets, one for numbers, and an instance for every ordered list, so that each begins where it should.</summary>
internal sealed class DocxLists
{
    private const int Bullets = 0, Numbers = 1;

    private readonly List<NumberingInstance> instances = [];

    internal int For(bool ordered, int level, int start)
    {
        var id = instances.Count + 1;
        var instance = new NumberingInstance(new AbstractNumId { Val = ordered ? Numbers : Bullets }) { NumberID = id };
        if (ordered)
            instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level });
        instances.Add(instance);
        return id;
    }

    internal Numbering Build()
    {
        var numbering = new Numbering(Abstract(Bullets, NumberFormatValues.Bullet), Abstract(Numbers, NumberFormatValues.Decimal));
        numbering.Append(instances);
        return numbering;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format)
    {
        var result = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < 9; level++)
        {
            var left = Layout.ListStep * (1.5f + level);
            result.Append(new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelText { Val = format == NumberFormatValues.Bullet ? "–" : $"%{level + 1}." },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = DocxStyles.Twips(left), Hanging = DocxStyles.Twips(format == NumberFormatValues.Bullet ? Layout.ListStep : Layout.ListStep * 1.4f) }))
            { LevelIndex = level });
        }
        return result;
    }
}
