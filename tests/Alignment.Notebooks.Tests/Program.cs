namespace Alignment.Notebooks;

/// <summary>The command: runs the notebooks it is given and writes what they show into them.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] paths)
    {
        if (paths.Length == 0)
        {
            Console.Error.WriteLine("usage: dotnet run --project tests/Alignment.Notebooks.Tests -c Release -- NOTEBOOK.ipynb…");
            return 2;
        }

        foreach (string path in paths)
        {
            try
            {
                await NotebookFile.UpdateAsync(path);
                Console.WriteLine(path);
            }
            catch (Exception error) when (error is NotebookException or IOException)
            {
                Console.Error.WriteLine(error.Message);
                return 1;
            }
        }

        return 0;
    }
}
