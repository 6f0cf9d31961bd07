using Alignment.Cli.Commands;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Output;

/// <summary>One <c>FORMAT[:PATH]</c> of the command line.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">The file; null for standard output.</param>
internal sealed record OutputTarget(OutputFormat Format, string? Path)
{
    private const string Auto = "auto";

    private static readonly string[] Names = ["text", "concise", "json", "jsonl", "sarif", "junit", "github", "csv", "tsv", "md", "html", Auto];

    /// <summary>Reads what the command line asks for; <c>auto</c> when it asks for nothing.</summary>
    /// <param name="given">Each <c>FORMAT[:PATH]</c>; <c>auto</c> is text, and in a step of GitHub Actions what it shows as well.</param>
    /// <param name="isWorkflow">Whether it is such a step.</param>
    /// <param name="inputs">The files that are read, which no output may replace.</param>
    /// <exception cref="ConfigurationException">A format is unknown, or two outputs, or an output and an input, are one file.</exception>
    public static IReadOnlyList<OutputTarget> Parse(IReadOnlyList<string> given, bool isWorkflow, IReadOnlyList<string> inputs)
    {
        List<OutputTarget> targets = [.. given.DefaultIfEmpty(Auto).SelectMany(one => Parse(one, isWorkflow))];
        inputs = [.. inputs.Where(input => input.Length > 0)];
        HashSet<string> taken = [.. inputs.Select(System.IO.Path.GetFullPath)];
        foreach (OutputTarget target in targets.Where(target => target.Path is not null))
        {
            string path = System.IO.Path.GetFullPath(target.Path!);
            if (inputs.Any(input => System.IO.Path.GetFullPath(input) == path))
            {
                throw new ConfigurationException(new LocalText(
                    $"{target.Path} is an input; writing the report there would replace it",
                    $"{target.Path} 是输入文件；把报告写到那里会覆盖它"));
            }

            if (!taken.Add(path))
            {
                throw new ConfigurationException(new LocalText(
                    $"{target.Path} is named twice; give each format a file of its own",
                    $"{target.Path} 用了两次；请为每种格式指定各自的文件"));
            }
        }

        return targets.Count(target => target.Path is null && target.Format != OutputFormat.Workflow) < 2 ? targets : throw new ConfigurationException(new LocalText(
            "two formats go to standard output; give one of them a file, as in -f json:report.json",
            "有两种格式都写到标准输出；请为其中一种指定文件，如 -f json:report.json"));
    }

    private static IEnumerable<OutputTarget> Parse(string given, bool isWorkflow)
    {
        (string name, string? path) = OptionValues.Format(given, Names);
        if (name != Auto)
        {
            return [new((OutputFormat)Array.IndexOf(Names, name), path)];
        }

        OutputTarget text = new(OutputFormat.Text, path);
        return isWorkflow ? [text, new(OutputFormat.Workflow, null)] : [text];
    }
}
