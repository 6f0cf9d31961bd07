using System.Globalization;

namespace Alignment.Charts.Drawing;

/// <summary>Divisions of a logarithmic axis, whose units are decimal logarithms.</summary>
internal static class LogTicks
{
    private const int Fewest = 4;

    // From coarse to fine: the first that gives enough divisions is taken.
    private static readonly double[][] Steps = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 4, 5, 7], [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9]];

    /// <summary>Divisions between two logarithms.</summary>
    public static IReadOnlyList<Tick> Between(double low, double high)
    {
        List<Tick> ticks = [];
        foreach (double[] steps in Steps)
        {
            ticks = [.. At(steps, low, high)];
            if (ticks.Count >= Fewest)
            {
                break;
            }
        }

        return ticks;
    }

    private static IEnumerable<Tick> At(double[] steps, double low, double high)
    {
        for (int power = (int)Math.Floor(low); power <= Math.Ceiling(high); power++)
        {
            foreach (double step in steps)
            {
                double place = Math.Log10(step) + power;
                if (place >= low && place <= high)
                {
                    yield return new(place, Text(step, power));
                }
            }
        }
    }

    private static string Text(double step, int power) =>
        ((decimal)step * (decimal)Math.Pow(10, power)).ToString("0.######", CultureInfo.InvariantCulture);
}
