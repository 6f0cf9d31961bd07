using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alignment.Notebooks;

/// <summary>An <c>.ipynb</c> file, nbformat 4.</summary>
/// <remarks>It is written as Jupyter writes it: keys in order, one blank of indentation, so that either leaves the same file.</remarks>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IndentSize = 1,
        NewLine = "\n",
        WriteIndented = true,
    };

    private readonly JsonObject _root;

    private Notebook(string name, JsonObject root)
    {
        Name = name;
        _root = root;
    }

    /// <summary>File name, for messages.</summary>
    public string Name { get; }

    /// <summary>The cells of code with their numbers among all cells, from 1.</summary>
    public ImmutableArray<(int Number, JsonObject Cell)> Code =>
    [
        .. _root["cells"]!.AsArray().Select((cell, i) => (Number: i + 1, Cell: cell!.AsObject()))
            .Where(cell => (string?)cell.Cell["cell_type"] == "code"),
    ];

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="NotebookException">It is none, or not in C#.</exception>
    public static Notebook Parse(string json, string name)
    {
        JsonObject? root = null;
        try
        {
            root = JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException error)
        {
            throw new NotebookException($"{name}: {error.Message}", error);
        }

        return (int?)root?["nbformat"] == 4 && (string?)root["metadata"]?["kernelspec"]?["name"] == ".net-csharp"
            ? new(name, root)
            : throw new NotebookException($"{name} is no notebook of nbformat 4 with the kernel .net-csharp");
    }

    /// <summary>The code of a cell, whether it is kept as one text or as lines.</summary>
    public static string SourceOf(JsonObject cell) =>
        cell["source"] is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)cell["source"] ?? "";

    /// <summary>The file.</summary>
    public string ToJson() => Ordered(_root)!.ToJsonString(Format) + "\n";

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject entries => new JsonObject(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, Ordered(entry.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
