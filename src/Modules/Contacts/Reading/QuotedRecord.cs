using System.Text;
using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>A record of CSV with quotes in it, read line by line: each letter is looked at once, however many lines a cell has.</summary>
internal sealed class QuotedRecord(char separator)
{
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private bool _quoted;
    private bool _blank = true;

    /// <summary>The cells, or null while a quote is open.</summary>
    public List<string>? Cells => _quoted ? null : _cells;

    /// <summary>Reads the next line; tells whether the record ends with it.</summary>
    public bool Add(string line)
    {
        if (_quoted)
        {
            _cell.Append('\n');
        }

        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (_quoted && c == '"')
            {
                // Two quotes are one that belongs to the text.
                _quoted = i + 1 < line.Length && line[i + 1] == '"';
                if (_quoted)
                {
                    _cell.Append('"');
                    i++;
                }
            }
            else if (!_quoted && c == separator)
            {
                End();
            }
            else if (!_quoted && c == '"' && _blank)
            {
                _cell.Clear();
                (_quoted, _blank) = (true, false);
            }
            else
            {
                _cell.Append(c);
                _blank = _blank && char.IsWhiteSpace(c);
            }
        }

        if (!_quoted)
        {
            End();
        }

        return !_quoted;
    }

    /// <summary>A line of millions of separators is no list.</summary>
    public static void Bounded(List<string> cells)
    {
        if (cells.Count > FileLimits.ColumnsOfLine)
        {
            throw new RefusedException(FileLimits.TooManyColumns);
        }
    }

    private void End()
    {
        _cells.Add(SheetFile.Cell(_cell.ToString()));
        _cell.Clear();
        _blank = true;
        Bounded(_cells);
    }
}
