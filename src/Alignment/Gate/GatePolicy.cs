namespace Alignment.Gate;

/// <summary>What the gate lets through.</summary>
/// <param name="FailOn">From which level on a finding fails the gate.</param>
/// <param name="MaxWarnings">How many warnings it lets through; null for any number.</param>
public sealed record GatePolicy(FailOn FailOn = FailOn.Error, int? MaxWarnings = null)
{
    /// <summary>Warnings allowed, by both settings together; null for any number.</summary>
    public int? AllowedWarnings => FailOn == FailOn.Warning ? 0 : FailOn == FailOn.Never ? null : MaxWarnings;

    /// <summary>Errors allowed; null for any number.</summary>
    public int? AllowedErrors => FailOn == FailOn.Never ? null : 0;
}
