using System.Globalization;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Scoring;

namespace Alignment.Checks;

/// <summary>Reports a figure of the edition that lies outside what earlier editions of the history would let one expect.</summary>
public sealed class ControlLimitCheck : Check
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN501",
        Name = "control-limit",
        Title = new("Outside the limits of earlier editions", "超出以往版本的控制限"),
        Message = new(
            "{0}: {1}; the {2} editions before let one expect {3} to {4}",
            "{0}：{1}；按之前 {2} 个版本，应在 {3} 至 {4} 之间"),
        Help = new(
            "Something has changed since the editions before: a model, a prompt, a service that fails. Look at what differs today with "
            + "alignment trend, which also dates the change. Needs --history, and at least 12 earlier editions; limits are wider for a small "
            + "edition, and only the worse side is reported (docs/history.md).",
            "与之前的版本相比发生了变化：模型、提示词，或服务出错。用 alignment trend 查看今天有何不同以及变化的日期。需要 --history 和至少 12 个以往版本；"
            + "版本越小，控制限越宽，且只报告变差的一侧（docs/history.md）。"),
        Category = MqmCategory.Metadata,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ControlReading reading in context.Readings.Where(reading => reading.IsWorse))
        {
            FindingSubject subject = new(Side.Target)
            {
                Key = reading.Series,
                Evidence = [FormattableString.Invariant($"{reading.Series} {reading.Value:0.####} outside {reading.Lower:0.####} to {reading.Upper:0.####}")],
            };
            LocalText message = new(
                Said(Descriptor.Message.English, reading.Name.English, reading, " of "),
                Said(Descriptor.Message.Chinese, reading.Name.Chinese, reading, "/"));
            yield return FoundSaying(subject, Place.At(context.Pair.Target.Path, new(1, 1)), message);
        }
    }

    private static string Said(string message, string name, ControlReading reading, string of)
    {
        string counts = reading.IsRate ? FormattableString.Invariant($" ({Math.Round(reading.Value * reading.Size):0}{of}{reading.Size})") : "";
        return string.Format(
            CultureInfo.InvariantCulture, message, name, Written(reading.Value, reading) + counts, reading.Editions,
            Written(reading.Lower, reading), Written(reading.Upper, reading));
    }

    private static string Written(double value, ControlReading reading) => reading.IsRate
        ? (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + "%"
        : value.ToString("0.##", CultureInfo.InvariantCulture);
}
