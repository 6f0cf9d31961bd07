using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.History.Store;
using Alignment.Scoring;

namespace Alignment.History.Trends;

/// <summary>The editions of a history before the one in hand, which set its limits.</summary>
public sealed class PastEditions : IPastEditions
{
    // The present level is looked for among 60 and the limits rest on at most 30.
    private const int MostEditions = 60;
    private const long InHand = -1;

    private readonly string _path;

    /// <summary>The editions of a history, read when the edition in hand is known.</summary>
    public PastEditions(string path) => _path = path;

    /// <inheritdoc/>
    public ImmutableArray<ControlReading> Read(EditionEvidence evidence, EditionScores scores)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(scores);
        if (!File.Exists(_path))
        {
            return [];
        }

        string? day = evidence.Pair.Target.Date ?? evidence.Pair.Source.Date;
        using HistoryReader reader = HistoryReader.Open(_path);
        StoredEdition[] past =
        [
            .. reader.Editions()
                .Where(edition => day is null || string.CompareOrdinal(edition.Date, day) < 0)
                .TakeLast(MostEditions),
        ];
        HashSet<long> ids = [.. past.Select(edition => edition.Id)];
        ImmutableArray<FieldLengths> lengths = reader.Lengths(ids);
        ImmutableArray<StoredTerm> terms = reader.Terms(ids);
        StoredEdition today = new(InHand, day ?? "", evidence.Pair.Target.Path, "", "", EditionFigures.Of(evidence, scores), "");
        ImmutableArray<TrendSeries> all = HistorySeries.Of(
            [.. past, today],
            [.. lengths, .. LengthsOf(scores)], new LengthReference(lengths),
            [.. terms, .. TermsOf(scores)], new TermReference(terms));
        return [.. all.Select(Reading).OfType<ControlReading>()];
    }

    private static ControlReading? Reading(TrendSeries series)
    {
        if (series.Observations.IsEmpty || series.Observations[^1].Edition.Length == 0)
        {
            return null;
        }

        Observation today = series.Observations[^1];
        Limits? limits = Baseline.LimitsFor(series.Kind, series.Observations.AsSpan()[..^1], today.Size);
        return limits is null ? null : new(
            series.Kind.Key, series.Kind.Name, series.Kind.IsRate, today.Value, today.Size, limits.Lower, limits.Upper, limits.Editions,
            series.Kind.IsWorse(limits.SideOf(today.Value)));
    }

    private static IEnumerable<FieldLengths> LengthsOf(EditionScores scores) => scores.Lengths
        .Where(field => field.Value is { Source: > 0, Target: > 0 })
        .OrderBy(field => field.Key.Paper.Value, StringComparer.Ordinal).ThenBy(field => field.Key.Field)
        .Select(field => new FieldLengths(InHand, field.Key.Field.Key(), field.Value.Source, field.Value.Target));

    private static IEnumerable<StoredTerm> TermsOf(EditionScores scores) => scores.Terms.Uses
        .SelectMany(use => use.Renderings.Select(rendering => new StoredTerm(InHand, use.Term.English, rendering.Text, rendering.Fields)));
}
