using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>
/// A check that passes on what a reader met in an edition: one finding for each problem of a kind. On the source side,
/// which is not the one judged, it is at most a warning.
/// </summary>
public abstract class InputProblemCheck : Check
{
    /// <summary>The kind of problem it reports.</summary>
    protected abstract InputProblemKind Kind { get; }

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Pair.Source, Side.Source)
            .Concat(Of(context.Pair.Target, Side.Target))
            .Concat(context.Pair.Crawl is Edition crawl ? Of(crawl, Side.Source) : []);
    }

    private IEnumerable<Finding> Of(Edition edition, Side side)
    {
        Level level = side == Side.Source && Descriptor.Level == Level.Error ? Level.Warning : Descriptor.Level;
        foreach (InputProblem problem in edition.Problems.Where(problem => problem.Kind == Kind))
        {
            FindingSubject subject = new(side, problem.Paper, problem.Field)
            {
                Key = Fingerprint.Bare(problem.Excerpt.Length > 0 ? problem.Excerpt : problem.Message.English),
                Evidence = problem.Excerpt.Length > 0 ? [problem.Excerpt] : [],
            };
            yield return Found(
                subject, Place.At(edition.Path, problem.Location), problem.Message) with
            { Level = level };
        }
    }
}
