namespace Alignment.Cli.Completions;

/// <summary>An option.</summary>
/// <param name="Names">How it is written, the long name first.</param>
/// <param name="Description">What it does.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Values">What the value may be; empty for names of files.</param>
internal sealed record CompletedOption(IReadOnlyList<string> Names, string Description, bool TakesValue, IReadOnlyList<string> Values);
