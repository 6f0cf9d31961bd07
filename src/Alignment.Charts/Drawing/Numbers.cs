using System.Globalization;

namespace Alignment.Charts.Drawing;

/// <summary>Numbers as text, in the invariant culture.</summary>
internal static class Numbers
{
    /// <summary>As in the JSON report: the shortest text that reads back as the same number; null for null.</summary>
    public static string? Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number of pixels, to 2 decimals.</summary>
    public static string Pixels(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share as whole percent: <c>79 %</c>; of a share that is not whole, never 0 % or 100 %.</summary>
    public static string Percent(double share)
    {
        double whole = Math.Round(share * 100);
        double shown = share > 0 && share < 1 ? Math.Clamp(whole, 1, 99) : whole;
        return shown.ToString("0", CultureInfo.InvariantCulture) + " %";
    }
}
