using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alignment.Languages.Segmentation;
using Alignment.Text;

namespace Alignment.Benchmarks.Segmentation;

/// <summary>Cuts the same lines with this library and with @node-rs/jieba in turn, and prints both rates.</summary>
internal static class SideBySide
{
    private const int Rounds = 7;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(1.5);

    /// <param name="node">A folder in which <c>npm install @node-rs/jieba@2</c> was run.</param>
    /// <param name="paths">What to cut, as <see cref="ChineseText"/> reads it.</param>
    public static int Run(string node, string[] paths)
    {
        foreach (string path in paths)
        {
            string[] lines = ChineseText.Read(path);
            string file = Path.GetTempFileName();
            File.WriteAllText(file, string.Join('\n', lines));
            double megabytes = new FileInfo(file).Length / 1e6;
            long characters = lines.Sum(line => (long)line.Length);
            long han = lines.Sum(line => line.LongCount(c => c is >= '\u4E00' and <= '\u9FD5'));
            Print($"{path}: {lines.Length} distinct lines, {megabytes:F2} MB of UTF-8, {100.0 * han / characters:F0} % Han");

            using Process other = Start(node, file);
            List<double> ours = [];
            List<double> theirs = [];
            for (int round = 0; round <= Rounds; round++)
            {
                double own = megabytes * Passes(lines) / RoundTime.TotalSeconds;
                other.StandardInput.WriteLine(RoundTime.TotalSeconds.ToString(CultureInfo.InvariantCulture));
                double their = megabytes * double.Parse(other.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);

                // The first round warms up.
                if (round > 0)
                {
                    ours.Add(own);
                    theirs.Add(their);
                }
            }

            other.StandardInput.Close();
            other.WaitForExit();
            File.Delete(file);
            Print($"  this library    {Summary(ours)}");
            Print($"  @node-rs/jieba  {Summary(theirs)}");
            double[] ratios = [.. ours.Zip(theirs, (own, their) => own / their).Order()];
            Print($"  ratio per round {ratios[Rounds / 2]:F2} ({ratios[0]:F2}-{ratios[^1]:F2})");
        }

        return 0;
    }

    // Fractions of a pass count: the last pass runs past the time, and the time it took is known.
    private static double Passes(string[] lines)
    {
        JiebaSegmenter segmenter = new();
        List<TextSpan> words = [];
        long started = Stopwatch.GetTimestamp();
        int passes = 0;
        while (Stopwatch.GetElapsedTime(started) < RoundTime)
        {
            foreach (string line in lines)
            {
                words.Clear();
                segmenter.Segment(line, words);
            }

            passes++;
        }

        return passes / (Stopwatch.GetElapsedTime(started) / RoundTime);
    }

    private static Process Start(string node, string file)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Segmentation", "node-jieba.mjs");
        return Process.Start(new ProcessStartInfo("node", [script, Path.GetFullPath(node), file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    private static string Summary(List<double> rates)
    {
        double[] sorted = [.. rates.Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"median {sorted[Rounds / 2],6:F1} MB/s ({sorted[0]:F1}-{sorted[^1]:F1}, {Rounds} rounds)");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
