using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>The tokens of one aligned field, as language models see them.</summary>
/// <param name="Source">Source tokens.</param>
/// <param name="Target">Target tokens.</param>
public sealed record TokenScore(int Source, int Target)
{
    /// <summary>Target tokens per source token; null for an empty source.</summary>
    public double? Ratio => Source == 0 ? null : (double)Target / Source;

    /// <summary>Counts both sides of an aligned field.</summary>
    public static TokenScore Of(FieldEvidence field, TokenCounter counter)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(counter);
        return new(counter.Count(field.Source!.Text), counter.Count(field.Target!.Text));
    }
}
