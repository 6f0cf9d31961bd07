using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Scoring;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Terms;

/// <summary><c>plant-terms</c>: how many wrong renderings ALN401 and ALN402 find, and how many clean fields they flag.</summary>
public static class PlantTermsCommand
{
    private static readonly ImmutableArray<Check> Rules = [new WrongTermCheck(), new InconsistentTermCheck()];

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Argument<FileInfo> records = new("records") { Description = "Training records: gzip, one JSON object a line." };
        Argument<FileInfo> pairs = new("pairs") { Description = "Terms with a right and a wrong rendering." };
        Option<string?> from = new("--from") { Description = "Only this month (yyyy-MM) and later ones." };
        Option<string?> before = new("--before") { Description = "Only months before this one." };
        Option<int> count = new("--count") { Description = "Fields to plant in.", DefaultValueFactory = _ => 200 };
        Option<int> seed = new("--seed") { Description = "Another seed, other fields.", DefaultValueFactory = _ => 1 };
        Option<bool> list = new("--list") { Description = "Lists what was missed and which clean fields were flagged." };
        Command command = new("plant-terms", "Plants wrong renderings of terms and counts how many are found.")
            { records, pairs, from, before, count, seed, list };
        command.SetAction(result => Run(
            result.GetRequiredValue(records), result.GetRequiredValue(pairs), result.GetValue(from), result.GetValue(before),
            result.GetValue(count), result.GetValue(seed), result.GetValue(list)));
        return command;
    }

    private static int Run(FileInfo file, FileInfo pairFile, string? from, string? before, int count, int seed, bool list)
    {
        try
        {
            List<RecordEdition> editions = RecordEdition.Group(TrainingRecords.Read(file.FullName)
                .Where(record => from is null || string.CompareOrdinal(record.Month, from) >= 0)
                .Where(record => before is null || string.CompareOrdinal(record.Month, before) < 0));
            Clean(editions, list);
            ImmutableArray<PlantedTerm> planted = TermPlanter.Plant(editions, TermPair.Read(pairFile.FullName), count, seed);
            bool[] found = [.. planted.Select(IsFound)];
            foreach ((PlantedTerm term, bool _) in planted.Zip(found).Where(site => list && !site.Second))
            {
                Console.WriteLine($"missed {term.Edition.Date} {term.Paper.Value} {TrainingRecord.Fields[term.Field].Key()} {term.Pair.Term}: {term.Pair.Wrong}");
            }

            Print("found", planted, found, _ => true);
            Print("found of held-out pairs", planted, found, term => term.Pair.IsHeldOut);
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            Console.Error.WriteLine($"plant-terms: {problem.Message}");
            return 2;
        }
    }

    private static void Clean(List<RecordEdition> editions, bool list)
    {
        int fields = 0;
        Dictionary<string, int> flagged = new() { ["ALN401"] = 0, ["ALN402"] = 0, ["either"] = 0 };
        foreach (RecordEdition edition in editions)
        {
            fields += edition.Records.Length * TrainingRecord.Fields.Length;
            List<Finding> findings = Judge(edition);
            foreach (string rule in flagged.Keys)
            {
                flagged[rule] += findings.Where(finding => rule == "either" || finding.Check.Id == rule)
                    .Select(finding => (finding.Paper, finding.Field)).Distinct().Count();
            }

            foreach (Finding finding in findings.Where(_ => list))
            {
                Console.WriteLine($"clean {finding.Check.Id} {edition.Date} {finding.Paper} {finding.Field} {finding.Message.English}");
            }
        }

        foreach ((string rule, int count) in flagged)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"clean fields flagged by {rule}: {count} of {fields} in {editions.Count} editions, {100.0 * count / fields:0.000} %"));
        }
    }

    private static bool IsFound(PlantedTerm term) => Judge(term.Damaged()).Exists(finding =>
        finding.Paper == term.Paper && finding.Field == TrainingRecord.Fields[term.Field]
        && (finding.Evidence[0].Contains(term.Pair.Wrong, StringComparison.Ordinal) || term.Pair.Wrong.Contains(finding.Evidence[0], StringComparison.Ordinal)));

    private static List<Finding> Judge(RecordEdition edition)
    {
        EditionEvidence evidence = edition.Evidence(Lexicon.Default);
        EditionScores scores = EditionScorer.Score(evidence, Lexicon.Default, terms: TermBase.Default);
        CheckContext context = new(evidence, scores, CheckSettings.Default);
        return [.. Rules.SelectMany(rule => rule.Inspect(context))];
    }

    private static void Print(string what, ImmutableArray<PlantedTerm> planted, bool[] found, Func<PlantedTerm, bool> isAsked)
    {
        List<bool> asked = [.. planted.Zip(found).Where(site => isAsked(site.First)).Select(site => site.Second)];
        int hits = asked.Count(hit => hit);
        string interval = Wilson.Interval(hits, asked.Count) is (double low, double high)
            ? string.Create(CultureInfo.InvariantCulture, $"{100 * low:0}–{100 * high:0} %") : "–";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {hits} of {asked.Count}, {100.0 * hits / Math.Max(1, asked.Count):0.0} % ({interval})"));
    }
}
