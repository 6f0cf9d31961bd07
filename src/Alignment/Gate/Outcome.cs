namespace Alignment.Gate;

/// <summary>What the gate says.</summary>
public enum Outcome
{
    /// <summary>Within budget.</summary>
    Pass,

    /// <summary>Over budget.</summary>
    Fail,

    /// <summary>The editions could not be judged.</summary>
    CannotJudge,
}
