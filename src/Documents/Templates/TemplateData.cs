using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Zarozhdenie.Documents;

/// <summary>Turns the caller's objects into dictionaries, lists, strings and flags before the engine sees them.</summary>
internal static class TemplateData
{
    private const int MaxDepth = 16;

    internal sealed class UnknownMemberException(string member) : Exception(member);

    internal static object? Of(object? value, int depth = 0)
    {
        if (depth > MaxDepth) throw new ArgumentException("The data is nested deeper than 16 levels or refers to itself.", nameof(value));
        switch (value)
        {
            case null or string or bool: return value;
            case char or Guid or Uri: return value.ToString();
            case Enum e: return e.ToString();
            // Zero stays a number, so that {{#if count}} is false for it.
            case int or long or short or byte: return Convert.ToInt64(value, CultureInfo.InvariantCulture);
            case IFormattable and (decimal or double or float): return ((IFormattable)value).ToString("0.##", Russian);
            case DateOnly d: return RussianDate.Long(d);
            case TimeOnly t: return t.ToString("HH:mm", CultureInfo.InvariantCulture);
            case DateTimeOffset at: return string.Create(CultureInfo.InvariantCulture, $"{RussianDate.Long(DateOnly.FromDateTime(at.DateTime))}, {at:HH\\:mm}");
            case IDictionary map: return FromMap(map, depth);
            case IEnumerable list: return list.Cast<object?>().Select(i => Of(i, depth + 1)).ToList();
            default: return FromProperties(value, depth);
        }
    }

    private static Dictionary<string, object?> FromMap(IDictionary map, int depth)
    {
        var result = New();
        foreach (DictionaryEntry entry in map)
            result[Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!] = Of(entry.Value, depth + 1);
        return result;
    }

    private static Dictionary<string, object?> FromProperties(object value, int depth)
    {
        var result = New();
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
            if (property.CanRead && property.GetIndexParameters().Length == 0 && property.Name is not "EqualityContract")
                result[property.Name] = Of(property.GetValue(value), depth + 1);
        return result;
    }

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    private static Dictionary<string, object?> New() => new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Text, numbers and flags have no members: the engine's own reflection never gets to them.</summary>
    internal sealed class NoMembers : IObjectDescriptorProvider, IMemberAccessor
    {
        public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
        {
            var leaf = type == typeof(string) || type == typeof(bool) || type == typeof(long);
            value = leaf
                ? new ObjectDescriptor(type, this, static (_, _) => Array.Empty<object>(), static _ => new ObjectIteratorOfNothing())
                : ObjectDescriptor.Empty;
            return leaf;
        }

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value) =>
            throw new UnknownMemberException(memberName.ToString());
    }

    private sealed class ObjectIteratorOfNothing : IIterator
    {
        public void Iterate(in EncodedTextWriter writer, BindingContext context, ChainSegment[] blockParamsVariables, object input, TemplateDelegate template, TemplateDelegate ifEmpty) =>
            ifEmpty(writer, context);
    }
}
