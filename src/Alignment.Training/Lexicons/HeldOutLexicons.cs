using Alignment.Languages;

namespace Alignment.Training.Lexicons;

/// <summary>Lexicons learned without the records that are judged with them.</summary>
/// <param name="records">All records.</param>
/// <param name="names">The reports' names of the makers of Chinese texts.</param>
/// <param name="folder">Where lexicons are kept for the next run with the same records; null to learn each anew.</param>
internal sealed class HeldOutLexicons(
    IReadOnlyList<TrainingRecord> records, IReadOnlyDictionary<string, string> names, DirectoryInfo? folder)
{
    /// <summary>The lexicon of the months before one, without the texts of a maker; null leaves nobody out.</summary>
    public Lexicon Before(string month, string? maker = null)
    {
        string name = maker is null ? $"before-{month}.bin" : $"before-{month}-without-{names[maker]}.bin";
        string? path = folder is null ? null : Path.Combine(folder.FullName, name);
        if (path is not null && File.Exists(path))
        {
            return Lexicon.Read(File.ReadAllBytes(path));
        }

        Lexicon learned = LexiconLearner.Learn(
            [.. records.Where(record => string.CompareOrdinal(record.Month, month) < 0 && record.Target != maker)],
            TrainingWords.English, TrainingWords.Chinese);

        // Written and read even where it is not kept: what is packed is rounded, and that is what is judged with.
        using MemoryStream packed = new();
        learned.Write(packed);
        if (path is not null)
        {
            folder!.Create();
            File.WriteAllBytes(path, packed.ToArray());
        }

        return Lexicon.Read(packed.ToArray());
    }
}
