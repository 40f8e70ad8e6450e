using MiniExcelLibs;
using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

public sealed class SheetTests
{
    [Fact]
    public void Comes_back_with_formulas_neutralised()
    {
        var bytes = Sheet.ToXlsx("Список: [1]", ["Имя", "Имя", "=Счёт"],
        [
            ["=1+1", "Зоя ёЁ№—", 42],
            ["+7 900", "-1", 1.5m],
            ["@x", "\tтаб", true],
            ["\rцр", null, new DateOnly(2026, 12, 3)],
            ["коротко"],
        ]);
        using var stream = new MemoryStream(bytes);
        var rows = stream.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().Select(r => r.Values.ToArray()).ToList();
        rows[0].ShouldBe(["Имя", "Имя", "'=Счёт"]);
        rows[1].ShouldBe(["'=1+1", "Зоя ёЁ№—", 42d]);
        rows[2].ShouldBe(["'+7 900", "'-1", 1.5d]);
        rows[3].ShouldBe(["'@x", "'\tтаб", "да"]);
        rows[4][0]!.ToString()!.ShouldStartWith("'");
        rows[4][2].ShouldBe("03.12.2026");
        rows[5][0].ShouldBe("коротко");
        MiniExcel.GetSheetNames(new MemoryStream(bytes)).ShouldBe(["Список   1"]);
    }

    [Fact]
    public void An_empty_sheet_has_its_head()
    {
        using var stream = new MemoryStream(Sheet.ToXlsx("", ["А"], []));
        stream.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().Single().Values.ShouldBe(["А"]);
    }
}
