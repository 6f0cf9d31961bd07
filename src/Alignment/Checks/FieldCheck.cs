using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>A check that looks at one field of the target at a time.</summary>
/// <remarks>Only fields that hold a text are shown to it: each other state has its own rule.</remarks>
public abstract class FieldCheck : Check
{
    /// <summary>Whether the check compares with the English paper: under the wrong paper that is idle, and reported once.</summary>
    protected virtual bool JudgesBySource => false;

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<Finding> findings = [];
        foreach (PaperEvidence paper in context.Evidence.Papers)
        {
            Inspect(paper, context, findings);
        }

        findings.AddRange(InspectEdition(context));
        return findings;
    }

    /// <summary>Inspects the fields of one paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="context">Everything else.</param>
    /// <param name="findings">Receives what is found, in reading order.</param>
    internal void Inspect(PaperEvidence paper, CheckContext context, List<Finding> findings)
    {
        if (JudgesBySource && context.Scores.Mispairing.Concerns(paper.Id))
        {
            return;
        }

        foreach (FieldEvidence field in paper.Fields)
        {
            if (field.Target is { IsText: true })
            {
                Inspect(paper, field, field.Target, context, findings);
            }
        }
    }

    /// <summary>Says once what many fields share; nothing unless a check has such a thing to say.</summary>
    protected internal virtual IEnumerable<Finding> InspectEdition(CheckContext context) => [];

    /// <summary>Inspects one field whose target side holds a text.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="field">The field on both sides.</param>
    /// <param name="target">The field's target side.</param>
    /// <param name="context">Everything else.</param>
    /// <param name="findings">Receives what is found, in reading order; most fields have nothing to be found.</param>
    protected abstract void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings);

    /// <summary>A finding at a stretch of the target field.</summary>
    protected Finding Found(
        PaperEvidence paper, TextEvidence target, CheckContext context, TextSpan span, params object[] arguments) =>
        FoundSaying(paper, target, context, Descriptor.Message, span, arguments);

    /// <summary>A finding at a stretch of the target field, with a message of its own.</summary>
    protected Finding FoundSaying(
        PaperEvidence paper, TextEvidence target, CheckContext context, LocalText message, TextSpan span, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(context);
        string words = Excerpts.Cut(span.Of(target.Text));
        FindingSubject subject = new(Side.Target, paper.Id, target.Field.Name)
        {
            // A point has no words: what is said of it tells it from others.
            Key = words.Length > 0 ? Fingerprint.Words(target.Text, span) : Fingerprint.Bare(string.Join(' ', arguments)),
            Evidence = words.Length == 0 ? [] : [words],
        };
        Place place = Place.In(context.Pair.Target.Path, target.Field, span);
        return FoundSaying(subject, place, message, arguments.Length == 0 ? [words] : arguments);
    }
}
