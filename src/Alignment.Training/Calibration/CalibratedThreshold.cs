using System.Globalization;
using Alignment.Scoring;
using Alignment.Training.Faults;

namespace Alignment.Training.Calibration;

/// <summary>A threshold, how it is set and how it does.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Option">The option's key.</param>
/// <param name="Level">What the rule reports from it on; its share of false alarms is fixed beforehand.</param>
/// <param name="Unit">What an item is: <c>papers</c> or <c>fields</c>.</param>
/// <param name="Kind">The planted fault it is to find.</param>
/// <param name="Values">The figure of each item of a paper, with the field it is of (-1 for the paper) and whether the rule asks it at all.</param>
internal sealed record CalibratedThreshold(
    string Rule, string Option, AlarmLevel Level, string Unit, Fault Kind, Func<PaperSigns, IEnumerable<(int Field, double Value, bool Applies)>> Values)
{
    private const int FieldsOfPaper = 5;

    /// <summary>Every threshold that is calibrated.</summary>
    public static IReadOnlyList<CalibratedThreshold> All { get; } =
    [
        new("ALN301", "whole", AlarmLevel.Error, "papers", Fault.PaperExchanged, paper => [(-1, paper.Whole, paper.IsMispaired)]),
        new("ALN301", "field-margin", AlarmLevel.Error, "fields", Fault.FieldOfAnother, paper => paper.Fields.Select(field => (field.Field, field.Excess, field.IsRivals))),
        new("ALN302", "certain", AlarmLevel.Error, "papers", Fault.FieldsExchanged, paper => [(-1, paper.Gain, true)]),
        new("ALN302", "likely", AlarmLevel.Warning, "papers", Fault.FieldsExchanged, paper => [(-1, paper.Gain, true)]),
        new("ALN302", "possible", AlarmLevel.Note, "papers", Fault.FieldsExchanged, paper => [(-1, paper.Gain, true)]),
        new("ALN306", "lack", AlarmLevel.Warning, "fields", Fault.SentenceOfAnother, paper => paper.Fields.Select(field => (field.Field, field.Lack, true))),
        new("ALN306", "weight", AlarmLevel.Warning, "fields", Fault.SentenceOfAnother, paper => paper.Fields.Select(field => (field.Field, field.Weight, true))),
    ];

    /// <summary>The share of clean items that may reach it, 0–1: a paper has five fields, of which a finding marks one.</summary>
    public double Allowed => Level.Share() * (Unit == "papers" ? FieldsOfPaper : 1);

    /// <summary>The least value, to one decimal, at which the false alarms surely stay within the allowed share.</summary>
    /// <param name="clean">Papers that the lexicon was not learned from.</param>
    /// <remarks>
    /// Surely: the upper end of the 95 % interval does. Where the rule asks so few clean items that any value would do, the
    /// others are counted as if it asked them.
    /// </remarks>
    public double Calibrate(IReadOnlyList<PaperSigns> clean)
    {
        (int Field, double Value, bool Applies)[] items = [.. clean.SelectMany(Values)];
        int allowed = AllowedOf(items.Length);
        double[] asked = Descending(items.Where(item => item.Applies));
        double[] values = asked.Length > allowed ? asked : Descending(items);
        return values.Length > allowed ? (Math.Floor(values[allowed] * 10) + 1) / 10 : 0;
    }

    /// <summary>How many false alarms the upper end of the interval still lets pass; 0 where even none is no proof.</summary>
    public int AllowedOf(int items)
    {
        int flagged = 0;
        while (Wilson.Interval(flagged + 1, items) is (_, double high) && high <= Allowed)
        {
            flagged++;
        }

        return flagged;
    }

    /// <summary>How many clean items reach a value.</summary>
    public (int Flagged, int Items) Alarms(IEnumerable<PaperSigns> clean, double value)
    {
        int flagged = 0;
        int items = 0;
        foreach (PaperSigns paper in clean)
        {
            foreach ((_, double own, bool applies) in Values(paper))
            {
                items++;
                flagged += applies && own >= value ? 1 : 0;
            }
        }

        return (flagged, items);
    }

    /// <summary>How many planted faults of its kind reach a value, where they were planted.</summary>
    public (int Found, int Planted) Detection(IEnumerable<PaperSigns> planted, double value)
    {
        PaperSigns[] papers = [.. planted.Where(paper => paper.Fault.Kind == Kind)];
        return (papers.Count(paper => FoundUpTo(paper) >= value), papers.Length);
    }

    /// <summary>The value as it is written.</summary>
    public static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static double[] Descending(IEnumerable<(int Field, double Value, bool Applies)> items) =>
        [.. items.Select(item => item.Value).OrderDescending()];

    // The highest value at which the fault is found; null where no value would find it.
    private double? FoundUpTo(PaperSigns paper)
    {
        bool isNamed = Kind != Fault.FieldsExchanged || paper.Exchanged == (paper.Fault.Field, paper.Fault.Other);
        (int Field, double Value, bool Applies) item = Values(paper).FirstOrDefault(item =>
            Kind is Fault.PaperExchanged or Fault.FieldsExchanged || item.Field == paper.Fault.Field);
        return isNamed && item.Applies ? item.Value : null;
    }
}
