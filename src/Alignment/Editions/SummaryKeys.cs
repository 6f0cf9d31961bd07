using System.Text;

namespace Alignment.Editions;

/// <summary>The keys under <c>AI</c>, each looked up once: records of an edition have the same ones, mostly in the same order.</summary>
internal sealed class SummaryKeys(LabelTable labels)
{
    // Broken editions may hold any number of keys.
    private const int MostRemembered = 64;

    private readonly List<SummaryKey> _met = [];
    private int _next;

    /// <summary>What a key means.</summary>
    /// <param name="key">Valid UTF-8 without escapes.</param>
    public SummaryKey Of(ReadOnlySpan<byte> key)
    {
        for (int i = 0; i < _met.Count; i++)
        {
            int at = (_next + i) % _met.Count;
            if (key.SequenceEqual(_met[at].Utf8))
            {
                _next = at + 1;
                return _met[at];
            }
        }

        string name = Encoding.UTF8.GetString(key);
        FieldName? field = labels.FieldOf(name);
        SummaryKey added = new(key.ToArray(), field is FieldName summary && summary.IsSummary() ? field : null, "$.AI." + name);
        if (_met.Count < MostRemembered)
        {
            _met.Add(added);
        }

        return added;
    }
}
