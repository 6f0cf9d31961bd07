using System.Text.Json.Nodes;

namespace Alignment.Notebooks;

/// <summary>What the runner does with cells, and with cells that fail.</summary>
[Collection("notebooks")]
public class NotebookRunnerTests
{
    [Fact]
    public async Task Cells_SeeWhatStandsAboveThem()
    {
        JsonArray outputs = await MadeNotebook.RunAsync("int Twice(int n) => 2 * n;", "using System.Text;\nint four = Twice(2);", "new StringBuilder().Append(four + 0.5)");
        Assert.Equal("execute_result", (string?)outputs.Single()!["output_type"]);
        Assert.Equal("4.5", (string?)outputs[0]!["data"]!["text/plain"]![0]);
        Assert.Equal(3, (int?)outputs[0]!["execution_count"]);
    }

    [Fact]
    public async Task Outputs_StandInTheirOrder()
    {
        JsonArray outputs = await MadeNotebook.RunAsync(
            "Console.WriteLine(1); Console.WriteLine(2); display(new byte[] { 1, 2 }, \"image/png\"); display(\"<b>\\n</b>\", \"text/html\"); Console.Write(3);");
        Assert.Equal(["stream", "display_data", "display_data", "stream"], outputs.Select(output => (string?)output!["output_type"]));
        Assert.Equal(["1\n", "2\n"], outputs[0]!["text"]!.AsArray().Select(line => (string?)line));
        Assert.Equal("AQI=", (string?)outputs[1]!["data"]!["image/png"]);
        Assert.Equal(["<b>\n", "</b>"], outputs[2]!["data"]!["text/html"]!.AsArray().Select(line => (string?)line));
    }

    [Theory]
    [InlineData("int x = 1;\nint y = z;", "made.ipynb, cell 3: line 2: CS0103")]
    [InlineData("#r \"Alignment.Core.dll\"\n\nint y = z;", "made.ipynb, cell 3: line 3: CS0103")]
    [InlineData("throw new InvalidOperationException(\"no such edition\");", "made.ipynb, cell 3: InvalidOperationException: no such edition")]
    [InlineData("#r \"nowhere/Nothing.dll\"", "made.ipynb, cell 3: FileNotFoundException: nowhere/Nothing.dll is not there")]
    [InlineData("#r \"nuget: Nothing\"", "made.ipynb, cell 3: FormatException")]
    [InlineData("#!html\n<b/>", "made.ipynb, cell 3: FormatException")]
    public async Task FailingCell_IsNamedWithItsMessage(string code, string message)
    {
        string folder = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        NotebookException error = await Assert.ThrowsAsync<NotebookException>(
            () => MadeNotebook.RunAsync("Console.WriteLine(\"before\");", code, "Console.WriteLine(\"after\");"));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(folder, Environment.CurrentDirectory);
        Assert.Same(console, Console.Out);
    }

    [Fact]
    public async Task Command_LeavesANotebookThatFailsAsItWas()
    {
        string folder = Directory.CreateTempSubdirectory("alignment-").FullName;
        try
        {
            string sound = Path.Combine(folder, "sound.ipynb"), failing = Path.Combine(folder, "failing.ipynb");
            await File.WriteAllTextAsync(sound, MadeNotebook.Json("1 + 1"));
            await File.WriteAllTextAsync(failing, MadeNotebook.Json("1 + 1", "int x = \"one\";"));
            Assert.Equal(0, await Program.Main([sound]));
            Assert.Contains("\"2\"", await File.ReadAllTextAsync(sound), StringComparison.Ordinal);
            Assert.Equal(1, await Program.Main([failing]));
            Assert.Equal(MadeNotebook.Json("1 + 1", "int x = \"one\";"), await File.ReadAllTextAsync(failing));
            Assert.Equal(1, await Program.Main([Path.Combine(folder, "none.ipynb")]));
            Assert.Equal(2, await Program.Main([]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "nbformat": 3, "metadata": { "kernelspec": { "name": ".net-csharp" } } }""")]
    [InlineData("""{ "nbformat": 4, "metadata": { "kernelspec": { "name": "python3" } } }""")]
    public void OtherFiles_AreRefused(string json) => Assert.Throws<NotebookException>(() => Notebook.Parse(json, "other.ipynb"));

    // The comparison can fail: on other words, and on another picture.
    [Fact]
    public async Task Difference_IsNamed()
    {
        string Drawn(string colour) => "#r \"SkiaSharp.dll\"\n"
            + $"using SkiaSharp; SKBitmap picture = new(40, 40); picture.Erase(SKColors.{colour}); display(picture.Encode(SKEncodedImageFormat.Png, 100).ToArray());";
        async Task<Notebook> Run(string code)
        {
            Notebook notebook = MadeNotebook.Of(code);
            await NotebookRunner.RunAsync(notebook, AppContext.BaseDirectory);
            return notebook;
        }

        Notebook red = await Run(Drawn("Red"));
        Assert.Null(NotebookDifference.Of(red, await Run(Drawn("Red"))));
        Assert.Equal("cell 2: picture 1 is another", NotebookDifference.Of(red, await Run(Drawn("Blue"))));
        Assert.StartsWith("cell 2 shows something else", NotebookDifference.Of(await Run("1 + 1"), await Run("1 + 2")), StringComparison.Ordinal);
    }
}
