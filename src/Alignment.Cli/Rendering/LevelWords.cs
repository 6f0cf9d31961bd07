using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Cli.Rendering;

/// <summary>Counts findings in words.</summary>
internal static class LevelWords
{
    /// <summary>So many of a level: <c>3 errors</c>.</summary>
    public static LocalText Count(Level level, int count)
    {
        (string english, string chinese) = level switch
        {
            Level.Error => ("error", "个错误"),
            Level.Warning => ("warning", "个警告"),
            _ => ("note", "条提示"),
        };
        return new(
            FormattableString.Invariant($"{count} {english}{(count == 1 ? "" : "s")}"),
            FormattableString.Invariant($"{count} {chinese}"));
    }
}
