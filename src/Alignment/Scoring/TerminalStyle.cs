namespace Alignment.Scoring;

/// <summary>Whether an edition ends its fields with a full stop: a habit of the generator, not a merit.</summary>
/// <param name="Terminated">Fields that end with a terminal mark.</param>
/// <param name="Fields">Fields with text.</param>
public readonly record struct TerminalStyle(int Terminated, int Fields)
{
    /// <summary>Share of terminated fields, 0–1; 0 without fields.</summary>
    public double Share => Fields == 0 ? 0 : (double)Terminated / Fields;
}
