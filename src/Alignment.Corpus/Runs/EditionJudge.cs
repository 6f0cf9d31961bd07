using Alignment.Configuration;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Tallies;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Pairing;
using Alignment.Reporting;

namespace Alignment.Corpus.Runs;

/// <summary>Judges one pair of editions of a plan. Whatever is wrong with it is counted; the others go on.</summary>
internal sealed class EditionJudge(RunSettings settings)
{
    /// <summary>What is kept of the pair.</summary>
    public TallyState Judge(PlannedEdition planned)
    {
        if (planned.Files.FirstOrDefault(InputStamp.HasChanged) is PlannedFile changed)
        {
            return Changed(planned, changed);
        }

        try
        {
            Judgement judgement = Judgement.Of(
                EditionSource.Of(planned.Source.Path), EditionSource.Of(planned.Target.Path),
                planned.Crawl is null ? null : EditionSource.Of(planned.Crawl.Path), settings);
            EditionPair pair = judgement.Evidence.Pair;
            return IsOther(planned.Source, pair.Source) ? Changed(planned, planned.Source)
                : IsOther(planned.Target, pair.Target) ? Changed(planned, planned.Target)
                : planned.Crawl is not null && IsOther(planned.Crawl, pair.Crawl!) ? Changed(planned, planned.Crawl)
                : EditionTally.Of(judgement, planned);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A mistake of ours in one edition of a million must not cost the others; it is counted and never green.
            string what = $"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}";
            return EditionTally.Unjudged(planned, null, new(
                $"internal error: {what}; please report it: alignment check {planned.Source.Path} {planned.Target.Path} --verbose",
                $"内部错误：{what}；请报告此问题：alignment check {planned.Source.Path} {planned.Target.Path} --verbose"));
        }
    }

    // An edition that could not be read has no hash, and a reason of its own.
    private static bool IsOther(PlannedFile planned, Edition edition) =>
        planned.Sha256 is not null && edition.Sha256.Length > 0 && planned.Sha256 != edition.Sha256;

    private static TallyState Changed(PlannedEdition planned, PlannedFile file) => EditionTally.Unjudged(planned, null, new(
        $"{file.Path}: has changed since the plan was made; make the plan again: alignment corpus plan",
        $"{file.Path}：计划生成后文件已改变；请用 alignment corpus plan 重新生成计划"));
}
