using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Reporting;

/// <summary>A rule as <c>alignment rules --json</c> prints it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level unless told otherwise.</param>
/// <param name="Category">Its issue type in MQM.</param>
/// <param name="Title">A few words.</param>
/// <param name="Help">Why it matters and what to do.</param>
/// <param name="Options">What can be tuned.</param>
public sealed record RuleRow(
    string Id, string Name, string Level, string Category, LocalText Title, LocalText Help, ImmutableArray<CheckOption> Options)
{
    /// <summary>The row of a rule.</summary>
    public static RuleRow Of(CheckDescriptor check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new(check.Id, check.Name, Keys.Of(check.Level), check.Category, check.Title, check.Help, check.Options);
    }
}
