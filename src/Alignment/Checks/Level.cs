namespace Alignment.Checks;

/// <summary>How grave a finding is; earned by measured precision (reports/precision.md).</summary>
public enum Level
{
    /// <summary>Worth knowing; never fails a gate by itself.</summary>
    Note,

    /// <summary>Probably wrong: fewer than 5 in 1,000 clean fields are flagged.</summary>
    Warning,

    /// <summary>Wrong: fewer than 1 in 1,000 clean fields are flagged.</summary>
    Error,
}
