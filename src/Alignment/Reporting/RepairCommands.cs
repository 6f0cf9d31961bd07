using Alignment.Checks;

namespace Alignment.Reporting;

/// <summary>The command that a remedy asks for, ready to be copied.</summary>
public static class RepairCommands
{
    /// <summary>The command; null when none helps.</summary>
    /// <param name="remedy">The remedy.</param>
    /// <param name="report">The JSON report of the check, as it is named or would be.</param>
    public static string? For(Remedy remedy, string report = "report.json") => remedy switch
    {
        Remedy.Regenerate or Remedy.Restore => $"alignment retry {report} -o .gate",
        Remedy.Review => $"alignment retry {report} --include review -o .gate",
        Remedy.Render => "alignment render EDITION.jsonl -o EDITION.md",
        _ => null,
    };

    /// <summary>The command for a finding; null when none helps. Only an error sends a paper back to the generator.</summary>
    public static string? For(CheckDescriptor check, Level level, string report = "report.json")
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.Remedy == Remedy.Regenerate && level != Level.Error ? null : For(check.Remedy, report);
    }
}
