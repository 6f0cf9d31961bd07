using Alignment.Cli.Terminals;
using Alignment.Languages;

namespace Alignment.Cli.Rendering;

/// <summary>How text looks.</summary>
public sealed record TextOptions
{
    /// <summary>Width where there is no terminal, in cells.</summary>
    public const int DefaultWidth = 100;

    /// <summary>The language of everything but ids, names and values.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether levels and verdict are coloured; each is said by a word and a sign as well.</summary>
    public bool IsColored { get; init; }

    /// <summary>Whether bars and signs are drawn with ASCII characters.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether only the verdict is shown.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether a failed gate exits 0 because the caller asked for it.</summary>
    public bool IsForgiven { get; init; }

    /// <summary>The JSON report that the same run writes, for the commands that go on from it; null when it writes none.</summary>
    public string? Report { get; init; }

    /// <summary>Width in cells; bars and hints keep within it, findings stay on one line so that terminals can link them.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>How text looks on a terminal when no option says otherwise.</summary>
    public static TextOptions Of(Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        return new() { IsColored = ColorChoice.IsColored("auto", terminal), Width = terminal.Width, Language = terminal.Language };
    }
}
