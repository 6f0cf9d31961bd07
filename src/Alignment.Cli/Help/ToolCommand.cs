using System.CommandLine;

namespace Alignment.Cli.Help;

/// <summary>A command with examples, which stand in its definition beside its options.</summary>
/// <param name="name">The word that is typed.</param>
/// <param name="description">What it does, in the language of the interface.</param>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    private readonly List<CommandExample> _examples = [];

    /// <summary>The examples, the plainest first.</summary>
    public IReadOnlyList<CommandExample> Examples => _examples;

    /// <summary>Adds an example.</summary>
    public void Add(CommandExample example) => _examples.Add(example);

    /// <summary>The examples of any command: those of <c>alignment</c> itself are those of the command it stands for.</summary>
    public static IReadOnlyList<CommandExample> ExamplesOf(Command command) => command switch
    {
        ToolCommand tool => tool.Examples,
        RootCommand root => root.Subcommands.OfType<ToolCommand>().FirstOrDefault()?.Examples ?? [],
        _ => [],
    };
}
