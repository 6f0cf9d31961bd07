using System.Collections.Immutable;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Calibration;

/// <summary>An edition with faults planted in most of its papers, one in each.</summary>
/// <param name="Edition">The edition with the faults.</param>
/// <param name="Faults">What was done to each paper, and to which of its five fields; -1 where to all or none.</param>
internal sealed record PlantedEdition(RecordEdition Edition, ImmutableArray<(Fault Fault, int Field, int Other)> Faults)
{
    private const int ShortestSentence = 12;

    /// <summary>An edition as it is.</summary>
    public static PlantedEdition Clean(RecordEdition edition) =>
        new(edition, [.. edition.Records.Select(_ => (Fault.None, -1, -1))]);

    /// <summary>Plants each kind of fault in a fifth of the papers, those that nothing is done to being the last fifth.</summary>
    public static PlantedEdition Plant(RecordEdition edition, Random random)
    {
        int[] order = [.. Enumerable.Range(0, edition.Records.Length)];
        random.Shuffle(order);
        int part = order.Length / 5;
        string[][] texts = [.. edition.Records.Select(record => (string[])record.Chinese.Clone())];
        var faults = new (Fault, int, int)[order.Length];
        Array.Fill(faults, (Fault.None, -1, -1));

        for (int i = 0; i + 1 < part; i += 2)
        {
            (int a, int b) = (order[i], order[i + 1]);
            (texts[a], texts[b]) = (texts[b], texts[a]);
            faults[a] = faults[b] = (Fault.PaperExchanged, -1, -1);
        }

        for (int i = part; i < 2 * part; i++)
        {
            int field = random.Next(texts[order[i]].Length);
            texts[order[i]][field] = Donor(edition, order[i], random).Chinese[field];
            faults[order[i]] = (Fault.FieldOfAnother, field, -1);
        }

        for (int i = 2 * part; i < 3 * part; i++)
        {
            int field = random.Next(texts[order[i]].Length);
            string? sentence = Sentence(Donor(edition, order[i], random), random);
            if (sentence is not null)
            {
                string own = texts[order[i]][field];
                texts[order[i]][field] = random.Next(2) == 0 ? sentence + own : own.TrimEnd('。') + "。" + sentence;
                faults[order[i]] = (Fault.SentenceOfAnother, field, -1);
            }
        }

        for (int i = 3 * part; i < 4 * part; i++)
        {
            string[] own = texts[order[i]];
            int first = random.Next(own.Length - 1);
            int second = random.Next(first + 1, own.Length);
            (own[first], own[second]) = (own[second], own[first]);
            faults[order[i]] = (Fault.FieldsExchanged, first, second);
        }

        ImmutableArray<TrainingRecord> records = [.. edition.Records.Select((record, i) => record with { Chinese = texts[i] })];
        return new(edition with { Records = records }, [.. faults]);
    }

    private static TrainingRecord Donor(RecordEdition edition, int paper, Random random)
    {
        int other = random.Next(edition.Records.Length - 1);
        return edition.Records[other < paper ? other : other + 1];
    }

    private static string? Sentence(TrainingRecord donor, Random random)
    {
        string[] sentences =
        [
            .. donor.Chinese.SelectMany(text => text.Split('。')).Select(sentence => sentence.Trim())
                .Where(sentence => sentence.Length >= ShortestSentence),
        ];
        return sentences.Length == 0 ? null : sentences[random.Next(sentences.Length)] + "。";
    }
}
