namespace Alignment.Gate;

/// <summary>From which level on a finding fails the gate.</summary>
public enum FailOn
{
    /// <summary>Errors.</summary>
    Error,

    /// <summary>Errors and warnings.</summary>
    Warning,

    /// <summary>Nothing: findings are only reported.</summary>
    Never,
}
