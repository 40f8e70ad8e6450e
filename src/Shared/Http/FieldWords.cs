using FluentValidation.Resources;

namespace Zarozhdenie.Shared.Http;

/// <summary>What a validator says of a field, without the field's name: it stands beside the field, and its name in the code is nobody's word.</summary>
internal sealed class FieldWords : LanguageManager
{
    private static readonly (string Rule, string Ru, string En)[] Words =
    [
        ("NotEmptyValidator", "Заполните это поле.", "Fill this in."),
        ("NotNullValidator", "Заполните это поле.", "Fill this in."),
        ("EmptyValidator", "Оставьте это поле пустым.", "Leave this empty."),
        ("NullValidator", "Оставьте это поле пустым.", "Leave this empty."),
        ("MaximumLengthValidator", "Не длиннее {MaxLength} знаков, сейчас {TotalLength}.", "At most {MaxLength} characters; there are {TotalLength}."),
        ("MinimumLengthValidator", "Не короче {MinLength} знаков, сейчас {TotalLength}.", "At least {MinLength} characters; there are {TotalLength}."),
        ("LengthValidator", "От {MinLength} до {MaxLength} знаков, сейчас {TotalLength}.", "{MinLength} to {MaxLength} characters; there are {TotalLength}."),
        ("ExactLengthValidator", "Ровно {MaxLength} знаков, сейчас {TotalLength}.", "Exactly {MaxLength} characters; there are {TotalLength}."),
        ("EmailValidator", "Это не похоже на адрес почты.", "This doesn't look like an e-mail address."),
        ("RegularExpressionValidator", "Так это не пишут.", "It isn't written this way."),
        ("InclusiveBetweenValidator", "От {From} до {To}.", "{From} to {To}."),
        ("ExclusiveBetweenValidator", "Больше {From} и меньше {To}.", "More than {From} and less than {To}."),
        ("GreaterThanValidator", "Больше {ComparisonValue}.", "More than {ComparisonValue}."),
        ("GreaterThanOrEqualValidator", "Не меньше {ComparisonValue}.", "At least {ComparisonValue}."),
        ("LessThanValidator", "Меньше {ComparisonValue}.", "Less than {ComparisonValue}."),
        ("LessThanOrEqualValidator", "Не больше {ComparisonValue}.", "At most {ComparisonValue}."),
        ("EqualValidator", "Здесь должно быть {ComparisonValue}.", "This must be {ComparisonValue}."),
        ("NotEqualValidator", "Здесь нужно другое значение.", "This needs another value."),
        ("EnumValidator", "Такого значения нет.", "There is no such value."),
        ("PredicateValidator", "Это значение не подходит.", "This value doesn't fit."),
        ("AsyncPredicateValidator", "Это значение не подходит.", "This value doesn't fit."),
    ];

    public FieldWords()
    {
        foreach (var (rule, ru, en) in Words)
        {
            AddTranslation("ru", rule, ru);
            AddTranslation("ru-RU", rule, ru);
            AddTranslation("en", rule, en);
        }
    }
}
