using System.Runtime.InteropServices;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>The words and runs of words in many English fields: for each field the numbers of those it holds.</summary>
internal sealed class EnglishIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly List<int> _counts = [];
    private readonly List<int[]> _fields = [];

    /// <summary>Reads the fields.</summary>
    public EnglishIndex(IEnumerable<string> fields)
    {
        HashSet<int> held = [];
        foreach (string field in fields)
        {
            held.Clear();
            EnglishGrams.Each(field, (key, _) =>
            {
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out bool isKnown);
                if (!isKnown)
                {
                    number = _keys.Count;
                    _keys.Add(key);
                    _counts.Add(0);
                }

                if (held.Add(number))
                {
                    _counts[number]++;
                }
            });
            _fields.Add([.. held]);
        }
    }

    /// <summary>Number of fields.</summary>
    public int Fields => _fields.Count;

    /// <summary>The runs in at least so many fields.</summary>
    public IEnumerable<string> Frequent(int fewest) => _keys.Where((_, number) => _counts[number] >= fewest);

    /// <summary>The numbers of the runs of a field, each once.</summary>
    public ReadOnlySpan<int> this[int field] => _fields[field];

    /// <summary>Fields that hold a run.</summary>
    public int Count(int number) => _counts[number];

    /// <summary>Fields that hold a run.</summary>
    public int Count(string key) => _counts[_numbers[key]];

    /// <summary>A run: its words in the singular, one blank between.</summary>
    public string Key(int number) => _keys[number];

    /// <summary>The number of a run that occurs.</summary>
    public int Number(string key) => _numbers[key];
}
