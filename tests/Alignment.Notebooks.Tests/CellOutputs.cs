using System.Text;
using System.Text.Json.Nodes;

namespace Alignment.Notebooks;

/// <summary>Collects what a cell shows, in its order, as nbformat 4 writes it.</summary>
internal sealed class CellOutputs
{
    private readonly JsonArray _outputs = [];
    private readonly StringBuilder _printed = new();

    public CellOutputs() => Console = new StringWriter(_printed) { NewLine = "\n" };

    /// <summary>What stands in for the console while the cell runs.</summary>
    public TextWriter Console { get; }

    /// <summary>Shows something.</summary>
    public void Display(string mimeType, JsonNode content)
    {
        Flush();
        _outputs.Add((JsonNode)new JsonObject { ["data"] = new JsonObject { [mimeType] = content }, ["metadata"] = new JsonObject(), ["output_type"] = "display_data" });
    }

    /// <summary>Ends the cell.</summary>
    /// <param name="result">Value of its last expression; null for none.</param>
    /// <param name="count">Number of the cell among those of code.</param>
    public JsonArray End(object? result, int count)
    {
        Flush();
        if (result is not null)
        {
            _outputs.Add((JsonNode)new JsonObject
            {
                ["data"] = new JsonObject { ["text/plain"] = Lines(FormattableString.Invariant($"{result}")) },
                ["execution_count"] = count,
                ["metadata"] = new JsonObject(),
                ["output_type"] = "execute_result",
            });
        }

        return _outputs;
    }

    /// <summary>A text as nbformat writes it: an array of lines, each with the line feed that ends it.</summary>
    public static JsonArray Lines(string text)
    {
        string[] lines = text.Split('\n');
        IEnumerable<string> ended = lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0);
        return [.. ended.Select(line => (JsonNode)line)];
    }

    private void Flush()
    {
        if (_printed.Length > 0)
        {
            _outputs.Add((JsonNode)new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(_printed.ToString()) });
            _printed.Clear();
        }
    }
}
