using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>One thing to do, with the command for it.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Command">The command, ready to be pasted.</param>
public sealed record RepairStep(LocalText Title, string Command);
