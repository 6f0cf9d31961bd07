using Alignment.Evidence;

namespace Alignment.Checks;

/// <summary>Reports a field left in the other language.</summary>
public sealed class UntranslatedCheck : FieldStateCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN201",
        Name = "untranslated",
        Title = new("Field left untranslated", "字段未翻译"),
        Message = new("{0} is not in the edition's language: “{1}”", "{0}不是该版本的语言：“{1}”"),
        Help = new(
            "The field holds text of the other language. Generate the paper again.",
            "该字段是另一种语言的文本。请重新生成该论文。"),
        Category = MqmCategory.Untranslated,
        Level = Level.Error,
        Remedy = Remedy.Regenerate,
        Examples =
        [
            CheckExample.Clean("", "MMLU、GSM8K、HumanEval、MBPP。"),
            CheckExample.Found(
                "", "Two small networks correct each other's labels.", marked: "Two small networks correct each other's labels."),
        ],
    };

    /// <inheritdoc/>
    protected override bool Concerns(TextEvidence text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.State == FieldState.WrongLanguage;
    }
}
