using System.Globalization;

namespace Alignment.Charts.Drawing;

/// <summary>Divisions of an even axis at round numbers.</summary>
internal static class LinearTicks
{
    /// <summary>Divisions between two values, about five of them.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, above the lower.</param>
    /// <param name="isShare">Whether labels are percentages.</param>
    public static IReadOnlyList<Tick> Between(double low, double high, bool isShare)
    {
        double rough = (high - low) / 5;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * (rough / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 };
        int first = (int)Math.Ceiling((low / step) - 1e-9);
        int last = (int)Math.Floor((high / step) + 1e-9);
        return [.. Enumerable.Range(first, last - first + 1).Select(count => new Tick(count * step, Text(count * step, isShare)))];
    }

    private static string Text(double value, bool isShare) => isShare
        ? Math.Round((decimal)value * 100, 6).ToString("0.####", CultureInfo.InvariantCulture) + " %"
        : Math.Round((decimal)value, 8).ToString("0.######", CultureInfo.InvariantCulture);
}
