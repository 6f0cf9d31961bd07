using System.Globalization;
using System.Runtime.CompilerServices;

namespace Alignment.Cli.Terminals;

/// <summary>An interpolated text whose numbers are written alike on every machine.</summary>
[InterpolatedStringHandler]
public ref struct InvariantText
{
    private DefaultInterpolatedStringHandler _text;

    /// <summary>Begins a text; called by the compiler.</summary>
    public InvariantText(int literalLength, int formattedCount) =>
        _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds words.</summary>
    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    /// <summary>Adds a value.</summary>
    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    /// <summary>Adds a value in a format.</summary>
    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    /// <summary>Ends the text.</summary>
    public string ToStringAndClear() => _text.ToStringAndClear();
}
