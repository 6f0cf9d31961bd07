using System.CommandLine;
using System.Reflection;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment schema NAME</c>: prints the JSON schema of what the tool reads or writes.</summary>
internal static class SchemaCommand
{
    private const string Ending = ".schema.json";

    private static readonly Assembly Holder = typeof(SchemaCommand).Assembly;

    /// <summary>The formats that have a schema, by name: the files of <c>docs</c>, which the program carries with it.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Holder.GetManifestResourceNames()
            .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A schema; null when there is none of that name.</summary>
    public static string? Read(string name)
    {
        using Stream? stream = Holder.GetManifestResourceStream(name + Ending);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    public static Command Create(Terminal terminal)
    {
        Argument<string?> format = new("FORMAT")
        {
            Description = terminal.Text($"One of {string.Join(", ", Names)}; without one, their list", $"以下之一：{string.Join(' ', Names)}；不写则列出全部"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        ToolCommand command = new("schema", terminal.Text("Print the JSON schema of a format", "输出某种格式的 JSON Schema"))
        {
            format,
            new CommandExample("alignment schema report", terminal.Text("The schema of check -f json", "check -f json 的 Schema")),
            new CommandExample("alignment schema", terminal.Text("The formats that have one", "列出有 Schema 的格式")),
        };
        command.SetAction(parsed =>
        {
            // The configuration is alignment.json, and its schema is named for the file.
            string? asked = parsed.GetValue(format);
            if ((asked == "config" ? "alignment" : asked) is not string name)
            {
                foreach (string known in Names)
                {
                    terminal.Output.WriteLine(known);
                }

                return ExitCode.Success;
            }

            if (!Names.Contains(name))
            {
                LocalText meant = Suggestions.Meant(name, Names);
                throw new ConfigurationException(new LocalText(
                    $"no schema \"{name}\"{meant.English}{(meant.English.Length > 0 ? "" : ";")} schemas: {string.Join(", ", Names)}",
                    $"没有名为“{name}”的 Schema{meant.Chinese}{(meant.Chinese.Length > 0 ? "" : "；")}可用：{string.Join("、", Names)}"));
            }

            terminal.Output.Write(Read(name)!);
            return ExitCode.Success;
        });
        return command;
    }
}
