using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Cli.Rendering;

/// <summary>The word that a verdict begins with.</summary>
internal static class OutcomeWords
{
    /// <summary>The word of an outcome.</summary>
    public static LocalText Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => new("PASS", "通过"),
        Outcome.Fail => new("FAIL", "未通过"),
        _ => new("COULD NOT JUDGE", "无法判断"),
    };
}
