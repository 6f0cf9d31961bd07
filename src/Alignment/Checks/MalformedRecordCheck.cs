using Alignment.Editions;

namespace Alignment.Checks;

/// <summary>Reports an entry that could be read only in part: a value of the wrong kind, no id, text outside any field.</summary>
public sealed class MalformedRecordCheck : InputProblemCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new()
    {
        Id = "ALN003",
        Name = "malformed-record",
        Title = new("Entry that is not as it should be", "条目格式有误"),
        Message = new("{0}", "{0}"),
        Help = new(
            "What could be read of the entry was kept and judged; the rest counts as missing. Mend the generator, or the entry.",
            "能读取的部分已保留并参与判断，其余按缺失处理。请修正生成程序或该条目。"),
        Category = MqmCategory.Markup,
        Level = Level.Warning,
    };

    /// <inheritdoc/>
    protected override InputProblemKind Kind => InputProblemKind.MalformedRecord;
}
