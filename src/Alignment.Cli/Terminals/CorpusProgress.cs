using System.Diagnostics;
using System.Globalization;
using Alignment.Corpus.Runs;

namespace Alignment.Cli.Terminals;

/// <summary>Shows how far the judging of a corpus has come, how fast it goes and how long it will take: on standard error, only when that is a terminal.</summary>
internal sealed class CorpusProgress(Terminal terminal, bool isWanted) : IDisposable
{
    private const string Erase = "\r\u001b[K";
    private const int Cells = 24;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter? _error = isWanted && terminal.IsErrorTerminal && !terminal.IsDumb ? terminal.Error : null;
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _shown;

    /// <summary>Shows how far it is. Work is bytes: editions differ in size, papers cost the same.</summary>
    public void Show(RunProgress progress)
    {
        if (_error is null || (progress.Editions < progress.AllEditions && Stopwatch.GetElapsedTime(_shown) < Pause))
        {
            return;
        }

        _shown = Stopwatch.GetTimestamp();
        double seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(_start).TotalSeconds);
        double share = progress.AllBytes == 0 ? 1 : (double)progress.Bytes / progress.AllBytes;
        int full = (int)(Cells * share);
        double left = share > 0 ? (seconds / share) - seconds : 0;
        string bar = $"[{new string('#', full)}{new string('.', Cells - full)}] {(100 * share).ToString("0", CultureInfo.InvariantCulture)}%";
        string rate = (progress.Papers / seconds).ToString("0", CultureInfo.InvariantCulture);
        _error.Write(Erase + terminal.Text(
            $"judging {bar} {progress.Editions}/{progress.AllEditions} editions, {rate} papers/s, {Time(left)} left",
            $"正在检查 {bar} {progress.Editions}/{progress.AllEditions} 期，{rate} 篇/秒，剩余 {Time(left)}"));
        _error.Flush();
    }

    /// <summary>Removes the bar.</summary>
    public void Dispose()
    {
        _error?.Write(Erase);
        _error?.Flush();
    }

    private static string Time(double seconds)
    {
        TimeSpan time = TimeSpan.FromSeconds(Math.Ceiling(seconds));
        return time.ToString(time.TotalDays >= 1 ? @"d\.hh\:mm\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
    }
}
