using System.Diagnostics;

namespace Alignment.Cli.Terminals;

/// <summary>Shows how far a long work has come: on standard error, only when that is a terminal.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const string Erase = "\r\u001b[K";
    private const int Cells = 24;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? _error;
    private readonly Terminal _terminal;
    private readonly string _doing;
    private readonly int _total;
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _shown;

    public ProgressBar(Terminal terminal, bool isWanted, string doing, int total)
    {
        _error = isWanted && terminal.IsErrorTerminal && !terminal.IsDumb ? terminal.Error : null;
        _terminal = terminal;
        _doing = doing;
        _total = total;
    }

    /// <summary>Shows that so many are done.</summary>
    public void Show(int done)
    {
        if (_error is null || (done < _total && Stopwatch.GetElapsedTime(_shown) < Pause))
        {
            return;
        }

        _shown = Stopwatch.GetTimestamp();
        int full = Cells * done / Math.Max(1, _total);
        double left = Stopwatch.GetElapsedTime(_start).TotalSeconds / done * (_total - done);
        string bar = new string('#', full) + new string('.', Cells - full);
        _error.Write(Erase + _terminal.Text(
            $"{_doing} [{bar}] {done}/{_total}, {left:0} s left", $"{_doing} [{bar}] {done}/{_total}，还需 {left:0} 秒"));
        _error.Flush();
    }

    /// <summary>Removes the bar; the time it took stays.</summary>
    public void Dispose()
    {
        double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        _error?.Write(Erase);
        _error?.WriteLine(_terminal.Text($"{_doing} took {seconds:0.0} s", $"{_doing}，用时 {seconds:0.0} 秒"));
    }
}
