using System.Collections.Immutable;
using Alignment.History.Store;

namespace Alignment.History.Trends;

/// <summary>Makes the series of a history.</summary>
public static class HistorySeries
{
    /// <summary>The series of some editions of a history, in their order.</summary>
    public static ImmutableArray<TrendSeries> Of(HistoryReader reader, IReadOnlyList<StoredEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(editions);
        HashSet<long> ids = [.. editions.Select(edition => edition.Id)];
        ImmutableArray<FieldLengths> lengths = reader.Lengths(ids);
        ImmutableArray<StoredTerm> terms = reader.Terms(ids);
        return Of(editions, lengths, new LengthReference(lengths), terms, new TermReference(terms));
    }

    /// <summary>The same against references that may rest on other editions.</summary>
    internal static ImmutableArray<TrendSeries> Of(
        IReadOnlyList<StoredEdition> editions, ImmutableArray<FieldLengths> lengths, LengthReference lengthReference,
        ImmutableArray<StoredTerm> terms, TermReference termReference)
    {
        ILookup<long, FieldLengths> lengthsOf = lengths.ToLookup(pair => pair.Edition);
        ILookup<long, StoredTerm> termsOf = terms.ToLookup(use => use.Edition);
        return
        [
            Series(SeriesKind.Missing, editions, edition => Rate(edition, edition.Figures.Missing, edition.Figures.Expected)),
            Series(SeriesKind.Placeholder, editions, edition => Rate(edition, edition.Figures.Placeholder, edition.Figures.Published)),
            Series(SeriesKind.WrongLanguage, editions, edition => Rate(edition, edition.Figures.Untranslated, edition.Figures.Published)),
            Series(SeriesKind.LengthResidual, editions, edition =>
            {
                (double? mean, int fields) = lengthReference.Residual(lengthsOf[edition.Id]);
                return Mean(edition, mean, fields);
            }),
            Series(SeriesKind.Support, editions, edition => Mean(edition, edition.Figures.Support, edition.Figures.SupportPapers)),
            Series(SeriesKind.TermConsistency, editions, edition =>
            {
                (int main, int all) = termReference.Count(termsOf[edition.Id]);
                return Rate(edition, main, all);
            }),
        ];
    }

    private static TrendSeries Series(SeriesKind kind, IReadOnlyList<StoredEdition> editions, Func<StoredEdition, Observation?> of) =>
        TrendSeries.Of(kind, editions.Select(of));

    private static Observation? Rate(StoredEdition edition, int count, int size) =>
        Observation.Rate(edition.Date, edition.Target, edition.Label, count, size);

    private static Observation? Mean(StoredEdition edition, double? value, int size) =>
        Observation.Mean(edition.Date, edition.Target, edition.Label, value, size);
}
