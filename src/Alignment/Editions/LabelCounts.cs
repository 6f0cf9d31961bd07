using System.Runtime.InteropServices;

namespace Alignment.Editions;

/// <summary>How often an edition writes which label over a field.</summary>
internal sealed class LabelCounts
{
    private readonly Dictionary<(FieldName Field, string Label), int> _counts = [];
    private readonly int[] _fields = new int[(int)FieldName.Abstract + 1];

    /// <summary>Counts one label over a field that is known.</summary>
    public void Add(FieldName field, string label)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, (field, label), out _)++;
        _fields[(int)field]++;
    }

    /// <summary>The labels that at least half of the texts of the same field stand under.</summary>
    public HashSet<string> Usual() =>
        [.. _counts.Where(label => 2 * label.Value >= _fields[(int)label.Key.Field]).Select(label => label.Key.Label)];
}
