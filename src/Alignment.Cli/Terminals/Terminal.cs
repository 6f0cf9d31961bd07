using System.Text;
using Alignment.Languages;
using Microsoft.Win32.SafeHandles;

namespace Alignment.Cli.Terminals;

/// <summary>Where output goes, and what the environment says about it.</summary>
/// <param name="Output">Results: UTF-8, line feeds.</param>
/// <param name="Error">Progress, hints and what went wrong.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error) : IDisposable
{
    // What a pipe or a file gets, so that its bytes do not depend on any window.
    private const int DefaultWidth = 100;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard output is a file, which keeps every byte that it is given.</summary>
    public bool IsOutputFile { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Width of standard output in cells.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The folder that relative names start from and in which <c>alignment.json</c> is looked for.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>The language in which the tool speaks to people; never that of codes, keys and values.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Whether <c>TERM</c> says that the terminal takes no commands.</summary>
    public bool IsDumb => Variable("TERM") == "dumb";

    /// <summary>One of two texts: the one in the language of the interface.</summary>
    public string Text(string english, string chinese) => Language.Text(english, chinese);

    /// <summary>The same for texts with numbers in them, which are written alike under every culture.</summary>
    public string Text(InvariantText english, InvariantText chinese) => Language.Text(english, chinese);

    /// <summary>The terminal of this process.</summary>
    public static Terminal Open()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        if (isTerminal || !Console.IsErrorRedirected)
        {
            SetUtf8();
        }

        return new(Writer(Console.OpenStandardOutput(), false), Writer(Console.OpenStandardError(), true))
        {
            IsOutputTerminal = isTerminal,
            IsOutputFile = IsFile(),
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isTerminal ? WindowWidth() : DefaultWidth,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
            Error.Dispose();
        }
        catch (IOException)
        {
            // A full disk was reported when the output was flushed; what is left over has nowhere to go.
        }
    }

    // A file that is not UTF-8 because of a locale would not be the same bytes on any machine.
    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = autoFlush };

    private static void SetUtf8()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Console.OutputEncoding = Encoding.UTF8;
            }
        }
        catch (IOException)
        {
            // A console that refuses shows question marks; the report is still right.
        }
    }

    // A pipe has no position; a file does.
    private static bool IsFile()
    {
        try
        {
            using FileStream output = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return !OperatingSystem.IsWindows() && output.CanSeek;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
