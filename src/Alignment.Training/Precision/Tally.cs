namespace Alignment.Training.Precision;

/// <summary>What readers said of some alarms.</summary>
/// <param name="Alarms">All of them.</param>
/// <param name="True">Real defects.</param>
/// <param name="False">False alarms.</param>
/// <param name="Doubtful">Neither for sure.</param>
internal readonly record struct Tally(int Alarms, int True, int False, int Doubtful)
{
    /// <summary>Number of alarms that were read.</summary>
    public int Read => True + False + Doubtful;

    /// <summary>The share of those read that are no real defect for sure, 0–1; 0 without alarms, NaN where none was read.</summary>
    public double NotReal => Alarms == 0 ? 0 : Read == 0 ? double.NaN : (double)(False + Doubtful) / Read;

    /// <summary>Counts the verdicts on some alarms; one is counted once, however many findings share it.</summary>
    public static Tally Of(IEnumerable<Alarm> alarms, Verdicts verdicts)
    {
        string?[] words = [.. alarms.DistinctBy(alarm => alarm.Key).Select(verdicts.Of)];
        int Count(string word) => words.Count(own => own == word);
        return new(words.Length, Count("true"), Count("false"), Count("doubtful"));
    }

    /// <inheritdoc/>
    public override string ToString() => Alarms == 0 ? "" : FormattableString.Invariant($"{Read} of {Alarms}: {True}, {False}, {Doubtful}");
}
