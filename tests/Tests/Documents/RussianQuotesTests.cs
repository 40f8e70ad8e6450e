using Zarozhdenie.Documents;

namespace Zarozhdenie.Tests.Documents;

public sealed class RussianQuotesTests
{
    [Theory]
    [InlineData("Семья региона", "«Семья региона»")]
    [InlineData("«Семья региона»", "«Семья региона»")]
    [InlineData("Клуб «Дом»", "«Клуб „Дом“»")]
    [InlineData("«Дом» и «Семья»", "«„Дом“ и „Семья“»")]
    [InlineData("АНО «Центр «Семья»", "«АНО „Центр „Семья“»")]
    [InlineData("Клуб \"Дом\" (\"Семья\")", "«Клуб „Дом“ („Семья“)»")]
    [InlineData("\"Дом\"", "«Дом»")]
    [InlineData("“Дом” у реки", "«„Дом“ у реки»")]
    [InlineData("Клуб „Дом“", "«Клуб „Дом“»")]
    [InlineData("«", "«„»")]
    [InlineData("", "«»")]
    public void Marks_inside_marks_are_the_inner_ones(string text, string quoted) => RussianQuotes.Quoted(text).ShouldBe(quoted);

    [Theory]
    [InlineData("Тихомирова Зоя Павловна", "З. П. Тихомирова")]
    [InlineData("Иванов Пётр", "П. Иванов")]
    [InlineData("Петрова-Водкина Анна-Мария Ильинична", "А.-М. И. Петрова-Водкина")]
    [InlineData("Клёнов", "Клёнов")]
    public void Beside_a_signature_initials_come_first(string name, string signed) => RussianName.Signed(name).ShouldBe(signed);
}
