using System.Text.Json.Nodes;

namespace Alignment.Notebooks;

/// <summary>Notebooks made for a test.</summary>
internal static class MadeNotebook
{
    /// <summary>A notebook with a heading, which is cell 1, and cells of code.</summary>
    public static Notebook Of(params string[] code) => Notebook.Parse(Json(code), "made.ipynb");

    /// <summary>The same as a file.</summary>
    public static string Json(params string[] code)
    {
        JsonArray cells = [new JsonObject { ["cell_type"] = "markdown", ["source"] = "# Made" }];
        foreach (string source in code)
        {
            cells.Add((JsonNode)new JsonObject { ["cell_type"] = "code", ["source"] = source, ["outputs"] = new JsonArray() });
        }

        return new JsonObject
        {
            ["cells"] = cells,
            ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } },
            ["nbformat"] = 4,
        }.ToJsonString();
    }

    /// <summary>Runs cells and returns the outputs of the last.</summary>
    public static async Task<JsonArray> RunAsync(params string[] code)
    {
        Notebook notebook = Of(code);
        await NotebookRunner.RunAsync(notebook, AppContext.BaseDirectory);
        return notebook.Code[^1].Cell["outputs"]!.AsArray();
    }
}
