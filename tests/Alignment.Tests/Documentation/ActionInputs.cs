using System.Text.RegularExpressions;

namespace Alignment.Tests.Documentation;

/// <summary>What the action of this repository takes, and what a text gives to it.</summary>
internal static partial class ActionInputs
{
    /// <summary>The names of the inputs in <c>action.yml</c>.</summary>
    public static string[] Known { get; } =
    [
        .. File.ReadLines(Repository.File("action.yml"))
            .SkipWhile(line => line != "inputs:")
            .TakeWhile(line => line != "outputs:")
            .Select(line => Input().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value),
    ];

    /// <summary>The inputs that each step of a text gives, where it uses the action; a step may stand behind <c>#</c>.</summary>
    public static IEnumerable<string> GivenIn(string text) => Step().Matches(text)
        .SelectMany(step => Given().Matches(step.Groups["with"].Value).Select(given => given.Groups["name"].Value));

    [GeneratedRegex("^  (?<name>[a-z-]+):$")]
    private static partial Regex Input();

    [GeneratedRegex("^[# ]*- uses: [^ \\n]*/alignment@[^\\n]*\\n[# ]*with:\\n(?<with>([# ]*(# [^\\n]*|[a-z-]+: [^\\n]*)\\n)+)", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("^(?:#  )? +(?<name>[a-z-]+): ", RegexOptions.Multiline)]
    private static partial Regex Given();
}
