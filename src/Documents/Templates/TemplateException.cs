namespace Zarozhdenie.Documents;

/// <summary>A template that can't be read, names a placeholder the data doesn't have, or grows too long.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Says what is wrong, for the person who edits the template.</summary>
    /// <param name="line">The line of the template, from 1; 0 where no line is to blame.</param>
    /// <param name="message">One sentence, without the line.</param>
    /// <param name="inner">What the engine said.</param>
    public TemplateException(int line, string message, Exception? inner = null) : base(message, inner) => Line = line;

    /// <summary>The line of the template, from 1; 0 where no line is to blame.</summary>
    public int Line { get; }
}
