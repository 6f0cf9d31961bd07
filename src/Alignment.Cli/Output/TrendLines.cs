using System.Collections.Immutable;
using System.Globalization;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Reporting;
using Alignment.Scoring;

namespace Alignment.Cli.Output;

/// <summary>An edition's figures among those of the editions before it, a line each, for a summary.</summary>
internal static class TrendLines
{
    /// <summary>The lines of a run: none of several pairs, without a history, or with too short a one.</summary>
    public static ImmutableArray<LocalText> Of(JudgedRun run) =>
        !run.IsSingle || run.Outcome == Outcome.CannotJudge || run.Judgements[0] is not { Settings.Past: { } past } judgement
            ? []
            : [.. past.Read(judgement.Evidence, judgement.Scores).OrderByDescending(reading => reading.IsWorse).Select(Line)];

    private static LocalText Line(ControlReading reading)
    {
        string value = Value(reading.Value, reading);
        string lower = Value(reading.Lower, reading);
        string upper = Value(reading.Upper, reading);
        return new(
            FormattableString.Invariant($"Trend ({reading.Editions} editions): {reading.Name.English} {value}, usual {lower} to {upper}{(reading.IsWorse ? ": worse than usual" : "")}"),
            FormattableString.Invariant($"趋势（{reading.Editions} 期）：{reading.Name.Chinese} {value}，通常 {lower} 至 {upper}{(reading.IsWorse ? "：比往常差" : "")}"));
    }

    private static string Value(double value, ControlReading reading) => reading.IsRate
        ? (100 * value).ToString("0.0", CultureInfo.InvariantCulture) + " %"
        : value.ToString("0.00", CultureInfo.InvariantCulture);
}
