using Alignment.Evidence;
using Alignment.Languages;

namespace Alignment.Scoring;

/// <summary>Whether an edition ends its fields with a full stop: a habit of the generator, not a merit.</summary>
/// <param name="Terminated">Fields that end with a terminal mark.</param>
/// <param name="Fields">Fields with text.</param>
/// <param name="OpenPapers">Papers that leave the mark out of three fields or more: a generator's habit shows there.</param>
/// <param name="Endings">Fields that lack the mark and end with a Chinese character.</param>
/// <param name="BrokenEndings">Those of them that end as hardly a whole text does.</param>
public readonly record struct TerminalStyle(int Terminated, int Fields, int OpenPapers, int Endings, int BrokenEndings)
{
    /// <summary>An edition of fewer fields says nothing about its habit.</summary>
    public const int FewestFields = 20;

    // From this share of ended fields on, an edition ends all its fields with a stop.
    private const double FirmShare = 0.99;

    private const int HabitualFields = 3;

    // Log probability of an ending below which it counts as broken: of 10,093 whole texts without a stop 4 % end so, of
    // 19,568 texts cut in half 70 %.
    private const double BrokenEnding = -4;

    /// <summary>Share of terminated fields, 0–1; 0 without fields.</summary>
    public double Share => Fields == 0 ? 0 : (double)Terminated / Fields;

    /// <summary>Whether the edition ends all its fields with a stop, so that a field without one is cut off.</summary>
    /// <remarks>
    /// A generator that leaves stops out does so in most fields of a paper; of 1,287 editions, two leave some out
    /// but no three in one paper. So fields that lack it one by one do not unsettle the habit of a small edition: they
    /// may be the very ones that are cut off.
    /// </remarks>
    public bool IsFirm => Fields >= FewestFields && (Share >= FirmShare || (Share >= 0.5 && (OpenPapers == 0 || IsBroken)));

    // Where most of the endings without a stop are no endings at all, leaving it out is no habit but damage.
    private bool IsBroken => 2 * BrokenEndings > Endings;

    /// <summary>The habit of an edition's target side.</summary>
    public static TerminalStyle Of(IEnumerable<PaperEvidence> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        int terminated = 0, fields = 0, open = 0, endings = 0, broken = 0;
        foreach (PaperEvidence paper in papers)
        {
            int unended = 0;
            foreach (TextEvidence text in paper.TargetTexts)
            {
                if (!TerminalMarks.Ends(text.Text))
                {
                    unended++;
                    double? ending = ChineseEndings.Default.LogProbability(text.Text);
                    endings += ending is null ? 0 : 1;
                    broken += ending < BrokenEnding ? 1 : 0;
                }
            }

            fields += paper.TargetTexts.Length;
            terminated += paper.TargetTexts.Length - unended;
            open += unended >= HabitualFields ? 1 : 0;
        }

        return new(terminated, fields, open, endings, broken);
    }
}
