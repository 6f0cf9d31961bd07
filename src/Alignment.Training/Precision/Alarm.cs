using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Training.Precision;

/// <summary>A finding on text as published: a false alarm, or a real defect.</summary>
/// <param name="Generator">Who made the text, by the name of the reports.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Name">Name of the rule.</param>
/// <param name="Level">Error, warning or note.</param>
/// <param name="Id">arXiv id; empty for a finding about the whole edition.</param>
/// <param name="Field">The field; null for a whole paper or edition.</param>
/// <param name="Mark">The first few characters of what it rests on, without line breaks and tabs; may be empty.</param>
/// <param name="Message">What it says.</param>
internal sealed record Alarm(
    string Generator, string Rule, string Name, Level Level, string Id, FieldName? Field, string Mark, string Message)
{
    private const int LongestMark = 12;

    /// <summary>What a verdict on it is kept under.</summary>
    public (string Rule, string Id, string Field, string Mark) Key => (Rule, Id, Field?.Key() ?? "", Mark);

    /// <summary>The alarm of a finding.</summary>
    public static Alarm Of(string generator, Finding finding) => new(
        generator, finding.Check.Id, finding.Check.Name, finding.Level, finding.Paper?.Value ?? "", finding.Field,
        Cut(finding.Evidence.FirstOrDefault() ?? ""), finding.Message.English);

    private static string Cut(string text)
    {
        string line = text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        int end = Math.Min(LongestMark, line.Length);
        return line[..(end > 0 && char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd();
    }
}
