using Alignment.Evidence;
using Alignment.Languages.Segmentation;
using Alignment.Languages.Terms;
using Alignment.Text;

namespace Alignment.Scoring.Terms;

/// <summary>A target field in which the renderings of terms are looked for.</summary>
internal sealed class SearchedField
{
    /// <summary>Prepares a field.</summary>
    public SearchedField(TextEvidence target, IWordSegmenter segmenter)
    {
        Target = target;
        Folded = FoldedText.Of(target.Text, TermText.Fold);
        Edges = new(target.Text, segmenter);
        Characters.Add(target.Text);
        if (Folded.Places is not null || Folded.Text != target.Text)
        {
            Characters.Add(Folded.Text);
        }
    }

    /// <summary>The field.</summary>
    public TextEvidence Target { get; }

    /// <summary>Its text as renderings are compared.</summary>
    public FoldedText Folded { get; }

    /// <summary>The characters of either.</summary>
    public CharacterSketch Characters { get; } = new();

    /// <summary>The edges of its words.</summary>
    public WordEdges Edges { get; }
}
