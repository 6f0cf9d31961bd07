using Alignment.Editions;
using Alignment.Training.Calibration;

namespace Alignment.Training.Terms;

/// <summary>A field with a wrong rendering in place of the right one.</summary>
/// <param name="Pair">The term with both renderings.</param>
/// <param name="Edition">The edition, untouched.</param>
/// <param name="Record">The paper, by its place in the edition.</param>
/// <param name="Field">The field, by its place in the record.</param>
internal sealed record PlantedTerm(TermPair Pair, RecordEdition Edition, int Record, int Field)
{
    /// <summary>The paper.</summary>
    public ArxivId Paper => ArxivId.Parse(Edition.Records[Record].Id);

    /// <summary>The edition with the wrong rendering wherever the field had the right one.</summary>
    public RecordEdition Damaged()
    {
        string[] texts = [.. Edition.Records[Record].Chinese];
        texts[Field] = texts[Field].Replace(Pair.Right, Pair.Wrong, StringComparison.Ordinal);
        return Edition with { Records = Edition.Records.SetItem(Record, Edition.Records[Record] with { Chinese = texts }) };
    }
}
