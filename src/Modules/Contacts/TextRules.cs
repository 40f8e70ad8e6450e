using FluentValidation;
using static Zarozhdenie.Shared.Refusals.Saying;

namespace Zarozhdenie.Contacts;

/// <summary>Rules for texts that name something.</summary>
internal static class TextRules
{
    /// <summary>Holds a letter or a digit, once what nobody sees is gone.</summary>
    public static IRuleBuilderOptions<T, string?> Says<T>(this IRuleBuilder<T, string?> text) =>
        text.Must(t => t is null || Names.Says(t)).WithMessage(_ => Say("Напишите название или имя: в нём должна быть хотя бы одна буква или цифра.", "Write a name: it needs a letter or a digit at least."));
}
