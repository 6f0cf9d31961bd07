using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Rendering;
using Alignment.Languages;

namespace Alignment.Tests.Cli.Help;

public class HelpTests
{
    public static TheoryData<string, Language> Commands
    {
        get
        {
            TheoryData<string, Language> commands = [];
            foreach (string command in CommandTree.In(Language.English).Select(HelpLabels.Of))
            {
                commands.Add(command, Language.English);
                commands.Add(command, Language.Chinese);
            }

            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_LooksAsItDid(string command, Language language) => Snapshot.Matches(
        Help(command, language, 100), "Golden", "help", language == Language.Chinese ? "zh" : "en", command.Replace(' ', '-') + ".txt");

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryText_IsInTheLanguageOfTheInterface(string name, Language language)
    {
        Command command = Find(name, language);
        IEnumerable<string?> texts = HelpLabels.OptionsOf(command).Select(option => option.Description)
            .Concat(command.Arguments.Select(argument => argument.Description))
            .Concat(ToolCommand.ExamplesOf(command).Select(example => example.Caption))
            .Append(command.Description);
        Assert.All(texts, text => Assert.True(
            !string.IsNullOrWhiteSpace(text) && HasHan(text) == (language == Language.Chinese), $"{name}: {text}"));
        string[] headings = [.. Help(name, language, 100).Split('\n').Where(line => line.Length > 0 && line[0] != ' ')];
        Assert.InRange(headings.Length, 4, 6);
        Assert.All(headings, heading => Assert.Equal(language == Language.Chinese, HasHan(heading)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryCommand_HasOneToThreeExamplesOfItsOwn(string name, Language language)
    {
        IReadOnlyList<CommandExample> examples = ToolCommand.ExamplesOf(Find(name, language));
        Assert.InRange(examples.Count, 1, 3);
        Assert.Contains(examples, example => example.Line.StartsWith(name + (name == "alignment" ? " check" : ""), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Lines_KeepWithinTheWidth(string name, Language language)
    {
        foreach (int width in (int[])[50, 80, 120])
        {
            string[] lines = [.. Help(name, language, width).Split('\n').Where(line => !line.StartsWith("  alignment ", StringComparison.Ordinal))];
            Assert.All(lines, line => Assert.True(Page.Cells(line) <= width, line));
            Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    private static string Help(string name, Language language, int width)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        HelpRenderer.Render(Find(name, language), writer, new TextOptions { Language = language, Width = width });
        return writer.ToString();
    }

    private static Command Find(string name, Language language) => CommandTree.In(language).First(command => HelpLabels.Of(command) == name);

    private static bool HasHan(string text) => text.EnumerateRunes().Any(rune => rune.Value is >= 0x4E00 and <= 0x9FFF);
}
