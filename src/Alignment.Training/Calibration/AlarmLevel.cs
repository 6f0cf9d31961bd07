namespace Alignment.Training.Calibration;

/// <summary>What a threshold leads to.</summary>
internal enum AlarmLevel
{
    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A note.</summary>
    Note,
}

/// <summary>The share of clean fields that each threshold may flag, fixed before anything is measured.</summary>
/// <remarks>
/// A rule may be an error below 0.1 % false alarms and a warning below 0.5 %, and all errors together are to stay at 0.1 %, errors
/// and warnings at 1 %: a fifth of the former and a twentieth of the latter for one threshold leave room for the other rules.
/// </remarks>
internal static class AlarmLevels
{
    /// <summary>The share, 0–1, that the upper end of the 95 % interval must not pass.</summary>
    public static double Share(this AlarmLevel level) => level switch
    {
        AlarmLevel.Error => 0.0002,
        AlarmLevel.Warning => 0.0005,
        _ => 0.002,
    };

    /// <summary>All shares in words, as "… for an error, … for a warning, … for a note".</summary>
    public static string Written(Func<double, string> share) => string.Join(
        ", ",
        Enum.GetValues<AlarmLevel>().Select(level => $"{share(level.Share())} for {(level == AlarmLevel.Error ? "an" : "a")} {level.ToString().ToLowerInvariant()}"));
}
