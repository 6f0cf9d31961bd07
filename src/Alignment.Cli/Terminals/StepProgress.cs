using System.Globalization;
using Alignment.Languages;

namespace Alignment.Cli.Terminals;

/// <summary>Shows how far long work has come: on standard error, only when that is a terminal.</summary>
internal sealed class StepProgress : IDisposable
{
    private const string Erase = "\r\u001b[K";
    private const int Width = 20;

    private readonly TextWriter? _error;
    private readonly bool _isAscii;
    private readonly int _units;
    private readonly int _stepsOfUnit;
    private readonly Language _language;
    private int _done;

    /// <summary>Begins a bar.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="isWanted">Whether it is shown at all.</param>
    /// <param name="units">How many things are to be done.</param>
    /// <param name="stepsOfUnit">How many steps each takes.</param>
    public StepProgress(Terminal terminal, bool isWanted, int units, int stepsOfUnit = 4)
    {
        _error = isWanted && terminal.IsErrorTerminal && !terminal.IsDumb ? terminal.Error : null;
        _isAscii = terminal.Variable("TERM") is "linux";
        _language = terminal.Language;
        _units = units;
        _stepsOfUnit = stepsOfUnit;
    }

    /// <summary>Says what is done next.</summary>
    public void Step(LocalText doing)
    {
        int steps = _units * _stepsOfUnit;
        int filled = Width * Math.Min(_done, steps) / steps;
        (char full, char rest) = _isAscii ? ('#', '.') : ('█', '░');
        string bar = new string(full, filled) + new string(rest, Width - filled);
        _error?.Write(string.Create(CultureInfo.InvariantCulture, $"{Erase}{bar} {doing.In(_language)} …"));
        _error?.Flush();
        _done++;
    }

    /// <summary>Removes the bar.</summary>
    public void Clear()
    {
        _error?.Write(Erase);
        _error?.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
