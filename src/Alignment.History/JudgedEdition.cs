using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Pairing;
using Alignment.Reporting;
using Alignment.Scoring;

namespace Alignment.History;

/// <summary>One judged pair of editions as the history keeps it.</summary>
public sealed record JudgedEdition
{
    /// <summary>What it is known by.</summary>
    public required EditionIdentity Identity { get; init; }

    /// <summary>The day, <c>yyyy-MM-dd</c>; null where no name gives one.</summary>
    public required string? Date { get; init; }

    /// <summary>What the user says about it: a model, a commit; empty without.</summary>
    public required string Label { get; init; }

    /// <summary>The figures it is watched by.</summary>
    public required EditionFigures Figures { get; init; }

    /// <summary>The report it is kept from.</summary>
    public required Report Report { get; init; }

    /// <summary>How far the English explains each of the report's papers, in its order; null where there is no text.</summary>
    public required ImmutableArray<PaperSupport?> Support { get; init; }

    /// <summary>Fingerprints of the findings because of which the editions could not be judged.</summary>
    public required ImmutableHashSet<string> Preventing { get; init; }

    /// <summary>What the history keeps of a judgement.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="label">What the user says about it.</param>
    /// <param name="date">The day; null to take the one that the names of the files give.</param>
    /// <exception cref="HistoryException">There is nothing to keep: a file could not be read, or the pair is none.</exception>
    public static JudgedEdition Of(Judgement judgement, string label, string? date = null)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        EditionPair pair = judgement.Evidence.Pair;
        Finding? blind = judgement.Findings.FirstOrDefault(finding => finding.PreventsJudgement);
        if (blind is not null && (pair.Fault != PairFault.None || pair.Source.IsUnreadable || pair.Target.IsUnreadable))
        {
            string rule = $"{blind.Place.Path}: {blind.Check.Id} {blind.Check.Name}";
            throw new HistoryException(new($"{rule}: {blind.Message.English}", $"{rule}：{blind.Message.Chinese}"));
        }

        string? day = date ?? pair.Target.Date ?? pair.Source.Date;
        return new()
        {
            Identity = EditionIdentity.Of(judgement, day),
            Date = day,
            Label = label,
            Figures = EditionFigures.Of(judgement.Evidence, judgement.Scores),
            Report = ReportBuilder.Build(judgement),
            Support = judgement.Scores.Support,
            Preventing = [.. judgement.Findings.Where(finding => finding.PreventsJudgement).Select(finding => finding.Fingerprint)],
        };
    }

    /// <summary>The support of a field; null where it is no text, or holds no known word.</summary>
    internal double? SupportOf(int paper, FieldName field)
    {
        foreach ((FieldName name, SupportScore score) in SupportOf(paper)?.Fields ?? [])
        {
            if (name == field)
            {
                return score.Support;
            }
        }

        return null;
    }

    /// <summary>The support of a paper; null where there is no text, or the paper is the crawl's alone.</summary>
    internal PaperSupport? SupportOf(int paper) => paper < Support.Length ? Support[paper] : null;
}
