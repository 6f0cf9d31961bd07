using System.Globalization;
using Alignment.Training.Calibration;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Corpora;

/// <summary>Writes papers as an edition a day.</summary>
internal static class CorpusWriter
{
    private const int PapersOfMonth = 100_000;
    private static readonly DateOnly FirstDay = new(2010, 1, 1);

    /// <summary>Writes a corpus.</summary>
    /// <param name="mixed">The papers.</param>
    /// <param name="papers">How many.</param>
    /// <param name="size">Papers of an edition, 1 or more; a month of them may hold fewer than 100,000.</param>
    /// <param name="output">Where the folders go.</param>
    /// <returns>Number of pairs of editions.</returns>
    public static int Write(MixedPapers mixed, int papers, int size, DirectoryInfo output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(31L * size, PapersOfMonth, nameof(size));
        int editions = 0;
        for (int first = 0; first < papers; first += size)
        {
            DateOnly day = FirstDay.AddDays(editions++);
            string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            TrainingRecord[] edition =
            [
                .. Enumerable.Range(first, Math.Min(size, papers - first)).Select(number => mixed[number, date, Id(day, ((day.Day - 1) * size) + number - first)]),
            ];
            DirectoryInfo folder = output.CreateSubdirectory(date);
            EditionRecords.Write(Path.Combine(folder.FullName, "en.jsonl"), edition, record => record.English);
            EditionRecords.Write(Path.Combine(folder.FullName, "zh.jsonl"), edition, record => record.Chinese);
        }

        return editions;
    }

    private static string Id(DateOnly day, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year % 100:00}{day.Month:00}.{number:00000}");
}
