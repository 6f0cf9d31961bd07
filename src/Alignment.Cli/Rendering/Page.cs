using Alignment.Cli.Terminals;
using Alignment.Languages;
using Alignment.Reporting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alignment.Cli.Rendering;

/// <summary>Writes lines of coloured text. Everything is made safe to print here, so that no caller can forget to.</summary>
internal sealed class Page
{
    // A finding stays on one line, however narrow the window: the terminal folds it, and its place can still be clicked.
    private const int Endless = 1_000_000;

    private readonly IAnsiConsole _console;
    private readonly TextWriter _writer;

    public Page(TextWriter writer, TextOptions options)
    {
        _writer = writer;
        Options = options;
        Glyphs = options.IsAscii ? Glyphs.Ascii : Glyphs.Unicode;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = options.IsColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = options.IsColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = Endless;
        _console.Profile.Capabilities.Unicode = true;
    }

    public TextOptions Options { get; }

    public Glyphs Glyphs { get; }

    /// <summary>Cells that a text takes in a terminal: two for a Chinese character.</summary>
    public static int Cells(string text) => new Segment(text).CellCount();

    /// <summary>Writes one line.</summary>
    public void Line(params ReadOnlySpan<(string Text, Tone Tone)> parts)
    {
        Paragraph line = new();
        foreach ((string text, Tone tone) in parts)
        {
            line.Append(Printable.Escape(text), StyleOf(tone));
        }

        if (parts.Length > 0)
        {
            _console.Write(line);
        }

        _writer.Write('\n');
    }

    /// <summary>One of two texts: the one in the language of the interface.</summary>
    public string Text(string english, string chinese) => Options.Language.Text(english, chinese);

    /// <summary>The same for texts with numbers in them, which are written alike under every culture.</summary>
    public string Text(InvariantText english, InvariantText chinese) => Options.Language.Text(english, chinese);

    /// <summary>The text in the language of the interface.</summary>
    public string Text(LocalText text) => text.In(Options.Language);

    /// <summary>Writes a text folded to the width, beside a label and then under itself.</summary>
    public void Labelled(string label, string text, Tone tone, Tone labelTone = Tone.Faint) =>
        Folded(label, new string(' ', Cells(label)), text, tone, labelTone);

    /// <summary>Writes a text folded to the width, each line with the same indent.</summary>
    public void Folded(string first, string indent, string text, Tone tone, Tone leadTone = Tone.Faint)
    {
        string lead = first;
        foreach (string line in Folding.Fold(Printable.Escape(text), Math.Max(20, Options.Width - Cells(indent) - 1)))
        {
            Line((lead, leadTone), (line, tone));
            lead = indent;
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Faint => new Style(Color.Grey),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green),
        Tone.Doubtful => new Style(Color.Olive),
        Tone.Bad => new Style(Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
