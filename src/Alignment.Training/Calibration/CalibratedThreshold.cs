using System.Globalization;

namespace Alignment.Training.Calibration;

/// <summary>A threshold, how it is set and how it does.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Option">The option's key.</param>
/// <param name="Allowed">The share of clean items that may reach it, 0–1.</param>
/// <param name="Unit">What an item is: <c>papers</c> or <c>fields</c>.</param>
/// <param name="Kind">The planted fault it is to find.</param>
/// <param name="Values">
/// The figure of each item of a paper, with the field it is of (-1 for the paper) and whether the rule asks it at all: what
/// else the rule asks for makes alarms rarer still than the quantile says.
/// </param>
internal sealed record CalibratedThreshold(
    string Rule, string Option, double Allowed, string Unit, Fault Kind, Func<PaperSigns, IEnumerable<(int Field, double Value, bool Applies)>> Values)
{
    /// <summary>Every threshold that is calibrated, and the share of clean items it may flag.</summary>
    public static IReadOnlyList<CalibratedThreshold> All { get; } =
    [
        new("ALN301", "whole", 0.35, "papers", Fault.PaperExchanged, paper => [(-1, paper.Whole, paper.IsMispaired)]),
        new("ALN301", "field-margin", 0.0001, "fields", Fault.FieldOfAnother, paper => paper.Fields.Select(field => (field.Field, field.Excess, field.IsRivals))),
        new("ALN302", "certain", 0.0003, "papers", Fault.FieldsExchanged, paper => [(-1, paper.Gain, true)]),
        new("ALN302", "likely", 0.0015, "papers", Fault.FieldsExchanged, paper => [(-1, paper.Gain, true)]),
        new("ALN302", "possible", 0.007, "papers", Fault.FieldsExchanged, paper => [(-1, paper.Gain, true)]),
        new("ALN306", "lack", 0.0009, "fields", Fault.SentenceOfAnother, paper => paper.Fields.Select(field => (field.Field, field.Lack, true))),
        new("ALN306", "weight", 0.0006, "fields", Fault.SentenceOfAnother, paper => paper.Fields.Select(field => (field.Field, field.Weight, true))),
    ];

    /// <summary>The value that no more than the allowed share of clean items exceeds, rounded outward to one decimal.</summary>
    public double Calibrate(IEnumerable<PaperSigns> clean)
    {
        double[] values = [.. clean.SelectMany(Values).Select(item => item.Value).OrderDescending()];
        return values.Length == 0 ? 0 : Math.Ceiling(values[(int)(Allowed * values.Length)] * 10) / 10;
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
        return (papers.Count(paper => IsFound(paper, value)), papers.Length);
    }

    /// <summary>The value as it is written.</summary>
    public static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private bool IsFound(PaperSigns paper, double value) => Kind switch
    {
        Fault.PaperExchanged => paper.IsMispaired && paper.Whole >= value,
        Fault.FieldsExchanged => paper.Gain >= value && paper.Exchanged == (paper.Fault.Field, paper.Fault.Other),
        _ => Values(paper).Any(item => item.Field == paper.Fault.Field && item.Applies && item.Value >= value),
    };
}
