using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Precision;

/// <summary>Training records as the command sees editions: written as files, read, and judged the whole way.</summary>
internal static class JudgedRecords
{
    /// <summary>The settings that a lexicon and its thresholds stand for; all else as shipped.</summary>
    /// <remarks><c>whole</c> of ALN301 is no option of a rule: it stays as shipped.</remarks>
    public static RunSettings Settings(HeldOutModel model) => new()
    {
        Lexicon = model.Lexicon,
        Checks = CheckSettings.Default with
        {
            Values = model.Values.Where(pair => pair.Key.Option != "whole")
                .ToImmutableDictionary(pair => (pair.Key.Rule, pair.Key.Option), pair => pair.Value),
        },
    };

    /// <summary>Judges an edition as published.</summary>
    public static Judgement Judge(RecordEdition edition, RunSettings settings) =>
        Judgement.Of(English(edition), Source("target", Chinese(edition)), null, settings);

    /// <summary>The English edition of the records.</summary>
    public static EditionSource English(RecordEdition edition) =>
        Source("source", edition.Records.Select(record => Paper(record, record.English)));

    /// <summary>The entries of the Chinese edition of the records.</summary>
    public static IEnumerable<PlainPaper> Chinese(RecordEdition edition) =>
        edition.Records.Select(record => Paper(record, record.Chinese));

    /// <summary>Entries as a file.</summary>
    public static EditionSource Source(string name, IEnumerable<PlainPaper> papers)
    {
        using MemoryStream stream = new();
        RecordLines.Write(stream, papers);
        byte[] bytes = stream.ToArray();
        return new(name + ".jsonl", () => new MemoryStream(bytes, writable: false));
    }

    private static PlainPaper Paper(TrainingRecord record, string[] summaries) => new(
        record.Id, record.Category, record.Title, "", record.Abstract,
        TrainingRecord.Fields.Zip(summaries).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second));
}
