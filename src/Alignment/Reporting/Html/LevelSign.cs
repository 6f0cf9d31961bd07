namespace Alignment.Reporting.Html;

/// <summary>The signs that stand for levels and states, so that colour never tells something alone.</summary>
internal static class LevelSign
{
    /// <summary>The sign of a level; a dot for none.</summary>
    public static string Of(string? level) => level switch
    {
        "error" => "✖",
        "warning" => "▲",
        "note" => "○",
        _ => "·",
    };

    /// <summary>The sign of what a field holds, or of the gravest finding about its text.</summary>
    public static string Of(string state, string? level) => state switch
    {
        "missing" or "empty" => "∅",
        "failure" => "!",
        "wrong-language" => "≠",
        _ => Of(level),
    };
}
