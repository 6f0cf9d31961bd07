using System.Globalization;
using System.Text.RegularExpressions;

namespace Alignment.Training.Segmentation;

/// <summary>What jieba's own files say.</summary>
/// <param name="Words">The words with their frequencies. Of a word listed twice the last frequency stands.</param>
/// <param name="Total">Sum of all frequencies listed.</param>
/// <param name="Starts">Log-probability of the first state of a run, by state (B, E, M, S).</param>
/// <param name="Transitions">Log-probability of the step from one state to another, both in one key, as <c>BE</c>.</param>
/// <param name="Emissions">Log-probability of a character in a state, by state.</param>
public sealed partial record JiebaFiles(
    IReadOnlyDictionary<string, long> Words,
    long Total,
    IReadOnlyDictionary<char, double> Starts,
    IReadOnlyDictionary<string, double> Transitions,
    IReadOnlyDictionary<char, IReadOnlyDictionary<char, double>> Emissions)
{
    /// <summary>Reads the folder of jieba's Python package.</summary>
    public static JiebaFiles Read(string folder)
    {
        Dictionary<string, long> words = new(StringComparer.Ordinal);
        long total = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, "dict.txt")))
        {
            string[] cells = line.Trim().Split(' ');
            long frequency = long.Parse(cells[1], CultureInfo.InvariantCulture);
            words[cells[0]] = frequency;
            total += frequency;
        }

        string model = Path.Combine(folder, "finalseg");
        return new(
            words,
            total,
            Numbers(File.ReadAllText(Path.Combine(model, "prob_start.py"))),
            Tables(File.ReadAllText(Path.Combine(model, "prob_trans.py")))
                .SelectMany(row => row.Value.Select(cell => ($"{row.Key}{cell.Key}", cell.Value)))
                .ToDictionary(cell => cell.Item1, cell => cell.Value),
            Tables(File.ReadAllText(Path.Combine(model, "prob_emit.py"))));
    }

    private static Dictionary<char, IReadOnlyDictionary<char, double>> Tables(string python) =>
        Rows().Matches(python).ToDictionary(
            row => row.Groups["state"].Value[0],
            row => (IReadOnlyDictionary<char, double>)Numbers(row.Groups["cells"].Value));

    private static Dictionary<char, double> Numbers(string python) =>
        Cells().Matches(python).ToDictionary(
            cell => Character(cell.Groups["key"].Value),
            cell => double.Parse(cell.Groups["number"].Value, CultureInfo.InvariantCulture));

    private static char Character(string key) =>
        key.Length == 1 ? key[0] : (char)ushort.Parse(key.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"'(?<state>[BEMS])':\s*\{(?<cells>[^{}]*)\}")]
    private static partial Regex Rows();

    [GeneratedRegex(@"'(?<key>[^'\\]|\\u[0-9a-f]{4})':\s*(?<number>-?[0-9.e+]+)")]
    private static partial Regex Cells();
}
