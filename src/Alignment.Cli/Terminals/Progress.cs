using System.Diagnostics;
using System.Globalization;

namespace Alignment.Cli.Terminals;

/// <summary>Tells a person who waits what is going on: on standard error, only when that is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    private const string Erase = "\r\u001b[K";

    private readonly TextWriter? _error;
    private readonly string _done;
    private readonly long _start = Stopwatch.GetTimestamp();

    public Progress(Terminal terminal, bool isWanted, string doing, string done = "judged")
    {
        _done = done;
        _error = isWanted && terminal.IsErrorTerminal && !terminal.IsDumb ? terminal.Error : null;
        _error?.Write(doing + " …");
        _error?.Flush();
    }

    /// <summary>Removes what was shown; the time it took stays.</summary>
    public void Dispose()
    {
        double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        _error?.Write(Erase);
        _error?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_done} in {seconds:0.00} s"));
    }
}
