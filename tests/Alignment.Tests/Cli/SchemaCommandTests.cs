using Alignment.Cli;

namespace Alignment.Tests.Cli;

public class SchemaCommandTests
{
    private static string[] Names =>
        [.. Directory.GetFiles(Repository.File("docs"), "*.schema.json").Select(file => Path.GetFileName(file)[..^".schema.json".Length])];

    public static TheoryData<string> Published => [.. Names];

    [Theory]
    [MemberData(nameof(Published))]
    public void EverySchemaOfTheDocumentation_IsPrintedByteForByte(string name) =>
        Assert.Equal((0, File.ReadAllText(Repository.File("docs", name + ".schema.json")), ""), Run("schema", name));

    [Fact]
    public void WithoutAName_TheyAreListed()
    {
        string[] names = [.. Names.Order(StringComparer.Ordinal)];
        Assert.Equal((0, string.Join('\n', names) + "\n", ""), Run("schema"));
        Assert.Contains("report", names);
        Assert.Contains("retry", names);
    }

    [Fact]
    public void Typo_IsGuessedAt() =>
        Assert.Equal((2, "", "alignment: no schema \"reprot\"; did you mean \"report\"?"), Run("schema", "reprot") is var said ? (said.Item1, said.Item2, said.Item3.Split(" schemas:")[0]) : default);

    private static (int, string, string) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        return (CommandLine.Run(args, new(output, error)), output.ToString(), error.ToString());
    }
}
