using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Scoring;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports two fields of a paper whose texts stand in each other's place.</summary>
public sealed class ExchangedFieldsCheck : Check
{
    // Calibrated on clean papers: reports/calibration.md, "Exchanged fields".
    private static readonly CheckOption Certain = new(
        Key: "certain", Default: Thresholds.Of("ALN302", "certain"), Min: 0, Max: 50, Unit: new("log ratio per root of the words", "对数比除以词数的平方根"),
        Help: new("Gain from which an exchange is an error.", "达到此增益时按错误报告。"));

    private static readonly CheckOption Likely = new(
        Key: "likely", Default: Thresholds.Of("ALN302", "likely"), Min: 0, Max: 50, Unit: new("log ratio per root of the words", "对数比除以词数的平方根"),
        Help: new("Gain from which an exchange is a warning.", "达到此增益时按警告报告。"));

    private static readonly CheckOption Possible = new(
        Key: "possible", Default: Thresholds.Of("ALN302", "possible"), Min: 0, Max: 50, Unit: new("log ratio per root of the words", "对数比除以词数的平方根"),
        Help: new("Gain from which an exchange is a note.", "达到此增益时按提示报告。"));

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN302",
        Name = "exchanged-fields",
        Title = new("Two fields exchanged", "两个字段互换"),
        Message = new(
            "{0}: the text of {1} reads like {2}, and the text of {2} like {1}",
            "{0}：{1} 的文本像是 {2}，{2} 的文本像是 {1}"),
        Help = new(
            "Judged by which words usually stand in which field, and by the English text of each field.",
            "依据各字段惯用的词语以及对应的英文字段判断。"),
        Category = MqmCategory.Mistranslation,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Options = [Certain, Likely, Possible],
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        double certain = context.Settings.Get(Descriptor, Certain);
        double likely = context.Settings.Get(Descriptor, Likely);
        double possible = context.Settings.Get(Descriptor, Possible);
        foreach ((PaperEvidence paper, PaperSupport? support) in context.Evidence.Papers.Zip(context.Scores.Support))
        {
            bool isElsewhere = context.Scores.Mispairing.Concerns(paper.Id);
            foreach (FieldExchange exchange in support?.Exchanges.Where(exchange => !isElsewhere && exchange.Gain >= possible) ?? [])
            {
                TextEvidence text = paper[exchange.First]!.Target!;
                Field other = paper[exchange.Second]!.Target!.Field;
                FindingSubject subject = new(Side.Target, paper.Id, exchange.First)
                {
                    Key = exchange.Second.Key(),
                    Evidence = [exchange.Second.Key()],
                    Related = Place.In(context.Pair.Target.Path, other, new TextSpan(0, other.Text.Length)),
                };
                yield return Found(
                    subject,
                    Place.In(context.Pair.Target.Path, text.Field, new TextSpan(0, text.Text.Length)),
                    paper.Id.Value,
                    exchange.First.Label(),
                    exchange.Second.Label()) with
                { Level = exchange.Gain >= certain ? Level.Error : exchange.Gain >= likely ? Level.Warning : Level.Note };
            }
        }
    }
}
