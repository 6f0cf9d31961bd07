using System.Diagnostics;

namespace Alignment.Cli.Terminals;

/// <summary>Tells a person who waits what is going on: on standard error, only when that is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    private const string Erase = "\r\u001b[K";

    private readonly TextWriter? _error;
    private readonly Terminal _terminal;
    private readonly string? _done;
    private readonly long _start = Stopwatch.GetTimestamp();

    public Progress(Terminal terminal, bool isWanted, string doing, string? done = null)
    {
        _terminal = terminal;
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
        string done = _done ?? _terminal.Text("judged", "检查");
        _error?.WriteLine(_terminal.Text($"{done} in {seconds:0.00} s", $"{done}用时 {seconds:0.00} 秒"));
    }
}
