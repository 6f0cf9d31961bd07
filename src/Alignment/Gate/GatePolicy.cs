namespace Alignment.Gate;

/// <summary>What the gate lets through.</summary>
/// <param name="FailOn">From which level on a finding fails the gate.</param>
public sealed record GatePolicy(FailOn FailOn = FailOn.Error);
