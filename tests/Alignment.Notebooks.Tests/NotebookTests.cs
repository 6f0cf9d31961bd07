namespace Alignment.Notebooks;

/// <summary>The committed notebooks: each runs on the samples alone, and shows what it was committed with.</summary>
/// <remarks><c>UPDATE_SNAPSHOTS=1</c> writes what they show into them instead.</remarks>
[Collection("notebooks")]
public class NotebookTests
{
    private static readonly string Folder = Repository.File("notebooks");

    private static readonly string[] Files = [.. Directory.GetFiles(Folder, "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Files];

    [Fact]
    public void Notebooks_AreThere() =>
        Assert.Equal(["calibrate-a-rule.ipynb", "first-look.ipynb", "terms-over-time.ipynb"], Files);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Notebook_ShowsWhatItWasCommittedWith(string name)
    {
        string file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await NotebookFile.UpdateAsync(file);
            return;
        }

        Notebook committed = Notebook.Parse(await File.ReadAllTextAsync(file), name);
        Notebook run = await NotebookFile.RunAsync(file);
        string? difference = NotebookDifference.Of(committed, run);
        Assert.True(difference is null, $"{name}: {difference}\nIf that is meant, run the tests with UPDATE_SNAPSHOTS=1.");
    }

    // Nothing of the machine or the day: those would be other on the next one.
    [Theory]
    [MemberData(nameof(Names))]
    public void Outputs_NameNoPlaceOfTheMachine(string name)
    {
        Notebook notebook = Notebook.Parse(File.ReadAllText(Path.Combine(Folder, name)), name);
        string outputs = string.Concat(notebook.Code.Select(cell => cell.Cell["outputs"]!.ToJsonString()));
        Assert.DoesNotContain(Repository.Root, outputs, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), outputs, StringComparison.Ordinal);
        Assert.Contains("image/png", outputs, StringComparison.Ordinal);
        Assert.All(notebook.Code, cell => Assert.NotNull((int?)cell.Cell["execution_count"]));
    }

    // The runner takes its own copies, a kernel those beside the command.
    [Theory]
    [MemberData(nameof(Names))]
    public void Libraries_StandBesideTheCommand(string name)
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);
        string[] libraries =
        [
            .. Notebook.Parse(File.ReadAllText(Path.Combine(Folder, name)), name).Code
                .SelectMany(cell => CellCode.Of(Notebook.SourceOf(cell.Cell)).Libraries),
        ];
        Assert.NotEmpty(libraries);
        Assert.All(libraries, path => Assert.True(
            File.Exists(Path.Combine(Folder, path.Replace("/Release/", $"/{configuration}/", StringComparison.Ordinal))), path));
    }

    // As Jupyter would write it, so that opening and saving changes nothing.
    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsWrittenAsJupyterWritesIt(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, name));
        Assert.Equal(text, Notebook.Parse(text, name).ToJson());
    }
}
