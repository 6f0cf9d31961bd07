namespace Alignment.Cli.Rendering;

/// <summary>A row of values as a row of characters.</summary>
internal static class Sparkline
{
    private const string Blocks = "▁▂▃▄▅▆▇█";
    private const string Letters = "_.-=+*%#";

    /// <summary>One character a value; empty for none.</summary>
    /// <param name="values">The values.</param>
    /// <param name="floor">What the lowest character stands for; null for the least value.</param>
    /// <param name="isAscii">Whether to keep to ASCII.</param>
    public static string Of(IReadOnlyList<double> values, double? floor, bool isAscii)
    {
        if (values.Count == 0)
        {
            return "";
        }

        string characters = isAscii ? Letters : Blocks;
        double low = floor ?? values.Min();
        double span = values.Max() - low;
        return string.Concat(values.Select(value =>
            characters[span <= 0 ? 0 : Math.Clamp((int)Math.Round((value - low) / span * (characters.Length - 1)), 0, characters.Length - 1)]));
    }
}
