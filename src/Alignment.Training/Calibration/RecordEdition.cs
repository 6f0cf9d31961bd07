using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Segmentation;
using Alignment.Pairing;
using Alignment.Text;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary>The training records of one day, one maker of the English and one of the Chinese texts: an edition pair.</summary>
/// <param name="Date">The day, <c>yyyy-MM-dd</c>.</param>
/// <param name="Target">Who made the Chinese texts.</param>
/// <param name="Records">The papers, in file order.</param>
internal sealed record RecordEdition(string Date, string Target, ImmutableArray<TrainingRecord> Records)
{
    // In a smaller edition a text finds too few rivals to be like a real one.
    private const int FewestPapers = 10;

    private static readonly JiebaSegmenter Segmenter = new(findsNewWords: false);

    /// <summary>The month, <c>yyyy-MM</c>.</summary>
    public string Month => Date[..7];

    /// <summary>Groups records into editions by date and makers.</summary>
    /// <param name="records">The records.</param>
    /// <param name="fewest">Smaller editions are left out.</param>
    public static List<RecordEdition> Group(IEnumerable<TrainingRecord> records, int fewest = FewestPapers) =>
    [
        .. records.GroupBy(record => (record.Date, record.Source, record.Target))
            .Select(group => new RecordEdition(group.Key.Date, group.Key.Target, [.. group.DistinctBy(record => ArxivId.Parse(record.Id))]))
            .Where(edition => edition.Records.Length >= fewest)
            .OrderBy(edition => edition.Date, StringComparer.Ordinal)
            .ThenBy(edition => edition.Records[0].Source, StringComparer.Ordinal)
            .ThenBy(edition => edition.Target, StringComparer.Ordinal),
    ];

    /// <summary>What the library sees in the edition; the papers keep their order.</summary>
    public EditionEvidence Evidence(Lexicon lexicon)
    {
        Edition source = Side(Language.English, record => record.English);
        Edition target = Side(Language.Chinese, record => record.Chinese);
        EditionPair pair = EditionPairer.Pair(source, target, null, new PairingOptions());
        return new EvidenceExtractor(FailureTexts.Default, new KnownWordExtractor(lexicon, Segmenter)).Extract(pair);
    }

    private Edition Side(Language language, Func<TrainingRecord, string[]> summaries)
    {
        ImmutableArray<Paper> papers =
        [
            .. Records.Select((record, i) => new Paper(
                ArxivId.Parse(record.Id), record.Category, [.. Fields(record, summaries(record))], new(i + 1, 1), i)),
        ];
        return new Edition(language == Language.English ? "source" : "target", EditionForm.Records, papers)
        {
            Language = language,
            Date = Date,
            Template = Edition.TemplateOf(papers),
        };
    }

    private static IEnumerable<Field> Fields(TrainingRecord record, string[] summaries)
    {
        yield return Text(FieldName.Title, record.Title);
        yield return Text(FieldName.Abstract, record.Abstract);
        foreach ((FieldName name, string text) in TrainingRecord.Fields.Zip(summaries))
        {
            yield return Text(name, text);
        }
    }

    private static Field Text(FieldName name, string text) => new(name, text.Trim(), new(1, 1), TextLayout.Plain);
}
