namespace Alignment.Notebooks;

/// <summary>Runs notebooks that are files.</summary>
internal static class NotebookFile
{
    /// <summary>A notebook as it is after running it.</summary>
    /// <exception cref="NotebookException">It does not run.</exception>
    public static async Task<Notebook> RunAsync(string path)
    {
        Notebook notebook = Notebook.Parse(await File.ReadAllTextAsync(path), Path.GetFileName(path));
        await NotebookRunner.RunAsync(notebook, Path.GetDirectoryName(Path.GetFullPath(path))!);
        return notebook;
    }

    /// <summary>Runs a notebook and writes it, with what it shows, when all of it ran.</summary>
    /// <exception cref="NotebookException">It does not run; the file is as it was.</exception>
    public static async Task UpdateAsync(string path)
    {
        string file = Path.GetFullPath(path);
        await File.WriteAllTextAsync(file, (await RunAsync(file)).ToJson());
    }
}
