using Alignment.History.Store;
using Alignment.Scoring;

namespace Alignment.History.Trends;

/// <summary>How long Chinese fields are for English ones of some length, over a whole history: what an edition's lengths are measured against.</summary>
/// <remarks>An edition's own fit, which ALN112 uses, cannot tell that all its fields have become shorter; one over the history can.</remarks>
internal sealed class LengthReference
{
    private readonly Dictionary<string, LengthFit> _fits = new(StringComparer.Ordinal);

    /// <summary>Fits each field over all lengths given.</summary>
    public LengthReference(IEnumerable<FieldLengths> lengths)
    {
        foreach (IGrouping<string, FieldLengths> field in lengths.GroupBy(pair => pair.Field, StringComparer.Ordinal))
        {
            if (LengthFitter.Fit([.. field.Select(pair => (pair.Source, pair.Target))]) is LengthFit fit)
            {
                _fits.Add(field.Key, fit);
            }
        }
    }

    /// <summary>Mean standardised residual of some fields, and their number; null without a field that can be measured.</summary>
    public (double? Mean, int Fields) Residual(IEnumerable<FieldLengths> lengths)
    {
        double sum = 0;
        int fields = 0;
        foreach (FieldLengths pair in lengths)
        {
            if (_fits.TryGetValue(pair.Field, out LengthFit? fit))
            {
                sum += fit.Residual(pair.Source, pair.Target);
                fields++;
            }
        }

        return (fields == 0 ? null : sum / fields, fields);
    }
}
