using System.Globalization;
using ScottPlot;

namespace Alignment.Benchmarks.Corpora;

/// <summary>Draws what a paper costs by the size of the corpus, from the table that <c>measure.sh … size</c> prints.</summary>
internal static class CostPlot
{
    /// <summary>Reads a table and writes a picture of it.</summary>
    /// <param name="table">A file of <c>measure.sh</c>: a heading, then papers, MiB, seconds of processor and clock, ms a paper, MB.</param>
    /// <param name="picture">The SVG to write.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string table, string picture)
    {
        double[][] rows =
        [
            .. File.ReadAllLines(table)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(cells => cells.Length == 6 && char.IsAsciiDigit(cells[0][0]))
                .Select(cells => cells.Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()),
        ];
        double[] sizes = [.. rows.Select(row => Math.Log10(row[0]))];
        Plot plot = new();
        Add(plot, sizes, [.. rows.Select(row => row[4])], "ms of processor time a paper", "#0072B2", plot.Axes.Left);
        Add(plot, sizes, [.. rows.Select(row => row[5])], "MB at most", "#D55E00", plot.Axes.Right);
        plot.Axes.Left.Label.Text = "processor time a paper, ms";
        plot.Axes.Right.Label.Text = "peak memory, MB";
        plot.Axes.Bottom.Label.Text = "papers of the corpus";
        plot.Axes.Bottom.SetTicks(sizes, [.. rows.Select(row => row[0].ToString("N0", CultureInfo.InvariantCulture))]);
        plot.Axes.SetLimitsY(0, 1.2 * rows.Max(row => row[4]), plot.Axes.Left);
        plot.Axes.SetLimitsY(0, 600, plot.Axes.Right);
        plot.ShowLegend(ScottPlot.Alignment.LowerRight);
        plot.SaveSvg(picture, 760, 380);
        return 0;
    }

    private static void Add(Plot plot, double[] sizes, double[] values, string name, string color, IYAxis axis)
    {
        ScottPlot.Plottables.Scatter line = plot.Add.Scatter(sizes, values, Color.FromHex(color));
        line.LegendText = name;
        line.LineWidth = 2;
        line.MarkerSize = 8;
        line.Axes.YAxis = axis;
    }
}
