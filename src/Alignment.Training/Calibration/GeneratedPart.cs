using System.Text;

namespace Alignment.Training.Calibration;

/// <summary>A part of a report that a command writes, between two marks; what people wrote around it stays.</summary>
internal static class GeneratedPart
{
    private const string End = "<!-- end -->";

    /// <summary>Puts a text between the marks of a part; behind everything else where the part is not there yet.</summary>
    /// <param name="report">The report as it is.</param>
    /// <param name="name">What makes the part.</param>
    /// <param name="text">The new text, its last line ended.</param>
    public static string Put(string report, string name, string text)
    {
        string begin = $"<!-- generated: {name} -->";
        string part = $"{begin}\n{text}{End}";
        int start = report.IndexOf(begin, StringComparison.Ordinal);
        if (start < 0)
        {
            return $"{report.TrimEnd('\n')}\n\n{part}\n";
        }

        int end = report.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidDataException($"\"{begin}\" is not followed by \"{End}\"; add it behind the part")
            : report[..start] + part + report[(end + End.Length)..];
    }

    /// <summary>Puts a text between the marks of a part in a file.</summary>
    public static void Write(FileInfo file, string name, string text)
    {
        string old = file.Exists ? File.ReadAllText(file.FullName).ReplaceLineEndings("\n") : "";
        File.WriteAllText(file.FullName, Put(old, name, text), new UTF8Encoding(false));
    }
}
