using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>A stretch of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place behind its last character; equal to <paramref name="Start"/> for a point.</param>
public sealed record Place(string Path, TextPosition Start, TextPosition End)
{
    /// <summary>A point.</summary>
    public static Place At(string path, SourceLocation location)
    {
        TextPosition start = new(location.Line, location.Column);
        return new(path, start, start);
    }

    /// <summary>A stretch of a field.</summary>
    public static Place In(string path, Field field, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(path, field.PositionOf(span.Start), field.PositionOf(span.End));
    }
}
