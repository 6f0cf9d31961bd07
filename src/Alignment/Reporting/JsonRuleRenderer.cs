using System.Text.Json;
using Alignment.Checks;

namespace Alignment.Reporting;

/// <summary>Writes rules as indented JSON.</summary>
public static class JsonRuleRenderer
{
    /// <summary>Writes rules in the order given.</summary>
    public static void Render(IEnumerable<CheckDescriptor> checks, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize([.. checks.Select(RuleRow.Of)], ReportJson.Indented.RuleRowArray));
        output.Write('\n');
    }
}
