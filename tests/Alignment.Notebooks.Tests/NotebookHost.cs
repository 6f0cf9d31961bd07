using System.Text.Json.Nodes;

namespace Alignment.Notebooks;

/// <summary>What a cell can call besides the libraries that it names.</summary>
public sealed class NotebookHost
{
    private CellOutputs _outputs = new();

    /// <summary>Shows a text, such as <c>text/html</c> or <c>image/svg+xml</c>.</summary>
    /// <param name="content">The text.</param>
    /// <param name="mimeType">What it is.</param>
#pragma warning disable IDE1006, CA1707 // Kernels call it so.
    public void display(string content, string mimeType = "text/plain")
    {
        ArgumentNullException.ThrowIfNull(content);
        _outputs.Display(mimeType, CellOutputs.Lines(content));
    }

    /// <summary>Shows a picture.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="mimeType">What it is.</param>
    public void display(byte[] content, string mimeType = "image/png")
    {
        ArgumentNullException.ThrowIfNull(content);
        _outputs.Display(mimeType, (JsonNode)Convert.ToBase64String(content));
    }
#pragma warning restore IDE1006, CA1707

    /// <summary>Begins a cell.</summary>
    internal CellOutputs Begin() => _outputs = new();
}
