using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Checks;

/// <summary>Reports text that a wrong decoding destroyed.</summary>
public sealed class EncodingDamageCheck : FieldCheck
{
    private static readonly LocalText WrongDecoding = new(
        "“{0}” was UTF-8 and was decoded as something else", "“{0}”原为 UTF-8，被按其他编码误读");

    private static readonly LocalText WrongWestern = new(
        "“{0}” was GBK and was decoded as a Western encoding", "“{0}”原为 GBK，被按西文编码误读");

    private static readonly LocalText UnknownCharacter = new(
        "“{0}” is a character that Chinese text does not use", "“{0}”不是中文文本中使用的字");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN205",
        Name = "encoding-damage",
        Title = new("Damaged characters", "字符编码损坏"),
        Message = new("“{0}” stands where characters were lost", "“{0}”处的字符已丢失"),
        Help = new(
            "Text was decoded with the wrong encoding, or characters were lost on the way. Read and write the file as UTF-8 and generate the field again. "
            + "A character that no Chinese text uses is a warning: the model wrote nonsense.",
            "文本以错误的编码读取，或字符在传递中丢失。请统一使用 UTF-8 并重新生成该字段。中文不使用的字仅为警告：模型写出了无意义的字。"),
        Category = MqmCategory.Character,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "为什么？？本文以 naïve Bayes 作答，误差 ±0.5，分辨率 3×10²。"),
            CheckExample.Found("", "本文提出�方法。", marked: "�"),
            CheckExample.Found("", "本文提出ä¸­æ–‡方法。", marked: "ä¸­æ–‡"),
            CheckExample.Found("", "本文的????用于检索。", marked: "????"),
        ],
    };

    /// <summary>Whether this check has a say on a text: what a wrong decoding wrote is no slip of another kind.</summary>
    internal static bool IsDamaged(string text) =>
        KnownCharacters.IndexOfUnknown(text) >= 0 || DamagedCharacters.First(text) is not null || Text.WrongDecoding.AsWestern(text) is not null
        || GbkAsWestern.First(text) is not null;

    /// <inheritdoc/>
    protected override void Inspect(
        PaperEvidence paper, FieldEvidence field, TextEvidence target, CheckContext context, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(findings);
        string text = target.Text;
        int unknown = KnownCharacters.IndexOfUnknown(text);
        TextSpan? lost = DamagedCharacters.First(text);

        // Encoding back to GBK is asked only where something looks wrong.
        TextSpan? wrong = Text.WrongDecoding.AsWestern(text)
            ?? (unknown >= 0 || lost is not null ? Text.WrongDecoding.AsGbk(text) : null);

        if (wrong is TextSpan stretch && !paper.SourceSays(stretch.Of(text)))
        {
            findings.Add(FoundSaying(paper, target, context, WrongDecoding, stretch, Excerpts(stretch.Of(text))));
        }
        else if (GbkAsWestern.First(text) is TextSpan western && !paper.SourceSays(western.Of(text)))
        {
            findings.Add(FoundSaying(paper, target, context, WrongWestern, western, Excerpts(western.Of(text))));
        }
        else if (lost is TextSpan gap && !paper.SourceSays(gap.Of(text)))
        {
            findings.Add(Found(paper, target, context, gap));
        }
        else if (wrong is null && unknown >= 0 && !paper.SourceSays(text[unknown].ToString())
            && !ScriptLanguages.Of(Script.Kana).Concat(ScriptLanguages.OfTraditional).Any(paper.SourceSays))
        {
            findings.Add(FoundSaying(paper, target, context, UnknownCharacter, new(unknown, 1), text[unknown].ToString()) with
            {
                Level = Level.Warning,
            });
        }
    }

    private static string Excerpts(string text) => Editions.Excerpts.Cut(text);
}
