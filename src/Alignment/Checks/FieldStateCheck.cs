using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>
/// A check that reports fields which hold no text to judge: one finding for a paper whose summaries are all so, else
/// one a field. Both sides are looked at; on the source side it is at most a warning.
/// </summary>
public abstract class FieldStateCheck : Check
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<Finding> findings = [];
        foreach (PaperEvidence paper in context.Evidence.Papers)
        {
            if (!context.Profile.TargetIsDead && IsConcerned(paper, Side.Target))
            {
                findings.AddRange(OnSide(paper, Side.Target, context.Pair.Target));
            }

            if (!context.Profile.SourceIsDead && IsConcerned(paper, Side.Source))
            {
                findings.AddRange(OnSide(paper, Side.Source, context.Pair.Source));
            }
        }

        return findings;
    }

    /// <summary>Whether a field's text is what this check reports.</summary>
    protected abstract bool Concerns(TextEvidence text);

    private bool IsConcerned(PaperEvidence paper, Side side)
    {
        foreach (FieldEvidence field in paper.Fields)
        {
            if (TextOf(field, side) is TextEvidence text && Concerns(text))
            {
                return true;
            }
        }

        return false;
    }

    private static TextEvidence? TextOf(FieldEvidence field, Side side) => side == Side.Target ? field.Target : field.Source;

    private IEnumerable<Finding> OnSide(PaperEvidence paper, Side side, Edition edition)
    {
        List<TextEvidence> texts = [.. paper.Fields.Select(field => TextOf(field, side)).OfType<TextEvidence>()];
        List<TextEvidence> concerned = [.. texts.Where(Concerns)];

        // A paper that failed as a whole is one finding, of the rule of its first failure text: some fields may be empty beside it.
        bool failed = texts.TrueForAll(text => text.State is FieldState.Failure or FieldState.Empty);
        TextEvidence? first = texts.Find(text => text.State == FieldState.Failure);
        if (failed && texts.Count > 1 && first is not null && !Concerns(first))
        {
            yield break;
        }

        Level level = side == Side.Target ? Descriptor.Level : Level.Warning;
        if (texts.Count > 1 && (concerned.Count == texts.Count || (failed && first is not null)))
        {
            yield return OnPaper(paper, side, edition, concerned) with { Level = level };
            yield break;
        }

        foreach (TextEvidence text in concerned)
        {
            yield return OnField(paper, side, edition, text) with { Level = level };
        }
    }

    private Finding OnPaper(PaperEvidence paper, Side side, Edition edition, List<TextEvidence> texts)
    {
        string excerpt = Excerpts.Cut(texts[0].Text);
        Paper entry = (side == Side.Target ? paper.Pair.Target : paper.Pair.Source)!;
        FindingSubject subject = new(side, paper.Id)
        {
            Evidence = [.. texts.Select(text => Excerpts.Cut(text.Text))],
            Key = string.Join('\n', texts.Select(text => Fingerprint.Bare(text.Text))),
        };
        return Found(
            subject, Place.At(edition.Path, entry.Location),
            new LocalText($"{paper.Id}: all {texts.Count} fields", $"{paper.Id} 的全部 {texts.Count} 个字段"), excerpt);
    }

    private Finding OnField(PaperEvidence paper, Side side, Edition edition, TextEvidence text)
    {
        string excerpt = Excerpts.Cut(text.Text);
        FindingSubject subject = new(side, paper.Id, text.Field.Name) { Evidence = [excerpt], Key = Fingerprint.Bare(text.Text) };
        TextSpan span = new(0, text.Text.Length);
        return Found(
            subject, Place.In(edition.Path, text.Field, span),
            new LocalText($"{paper.Id} {text.Field.Name.Label()}", $"{paper.Id} {text.Field.Name.Label()} "), excerpt);
    }
}
