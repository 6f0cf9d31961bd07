using Alignment.Languages.Segmentation;

namespace Alignment.Training.Segmentation;

/// <summary>Builds the double-array trie that <see cref="JiebaModel"/> describes.</summary>
public sealed class DoubleArray
{
    private readonly int[] _nextFree;
    private readonly int[] _previousFree;
    private readonly bool[] _taken;
    private readonly bool[] _used;
    private int _size;
    private int _resume = 1;

    private DoubleArray(int capacity)
    {
        // A ring of the free cells; cell 0 stays free and closes it.
        _nextFree = [.. Enumerable.Range(1, capacity - 1), 0];
        _previousFree = [capacity - 1, .. Enumerable.Range(0, capacity - 1)];
        _taken = new bool[capacity];
        _used = new bool[capacity];
    }

    /// <summary>Builds the cells.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="alphabet">The largest code.</param>
    public static ulong[] Build(IEnumerable<CodedWord> words, int alphabet)
    {
        CodedWord[] sorted = [.. words];
        Array.Sort(sorted, (one, other) => one.Codes.AsSpan().SequenceCompareTo(other.Codes));
        List<TrieNode> nodes = TrieNode.All(sorted);

        // The root comes first and gets the first base; then the nodes with the most children, which are the hardest to place.
        DoubleArray array = new((4 * nodes.Count) + (4 * alphabet));
        int[] bases = new int[nodes.Count];
        foreach (int node in Enumerable.Range(0, nodes.Count)
            .Where(node => nodes[node].Codes.Count > 0)
            .OrderByDescending(node => node == 0 ? int.MaxValue : nodes[node].Codes.Count))
        {
            bases[node] = array.Place(nodes[node].Codes.ToArray());
        }

        // Any code added to any base stays inside the array.
        ulong[] cells = new ulong[bases.Max() + alphabet + 1];
        Array.Fill(cells, JiebaModel.FreeLabel);
        for (int parent = 0; parent < nodes.Count; parent++)
        {
            for (int i = 0; i < nodes[parent].Codes.Count; i++)
            {
                int child = nodes[parent].FirstChild + i;
                ushort code = nodes[parent].Codes[i];
                cells[bases[parent] + code] = code | ((ulong)nodes[child].Weight << 16) | ((ulong)bases[child] << 32);
            }
        }

        return cells;
    }

    // A base, unused so far, that puts every child on a free cell. Nodes come by number of children: where one found no room,
    // the next of its size hardly will, and goes on where that one ended. Single children fill the gaps that are left.
    private int Place(ReadOnlySpan<ushort> codes)
    {
        if (codes.Length == 1 || codes.Length != _size)
        {
            (_size, _resume) = (codes.Length, _nextFree[0]);
        }

        while (_taken[_resume])
        {
            _resume++;
        }

        for (int cell = _resume; cell != 0; cell = _nextFree[cell])
        {
            int start = cell - codes[0];
            if (start >= JiebaModel.RootBase && !_used[start] && Fits(start, codes))
            {
                _resume = cell;
                _used[start] = true;
                foreach (ushort code in codes)
                {
                    Take(start + code);
                }

                return start;
            }
        }

        throw new InvalidOperationException("the double array is too small");
    }

    private bool Fits(int start, ReadOnlySpan<ushort> codes)
    {
        foreach (ushort code in codes)
        {
            if (_taken[start + code])
            {
                return false;
            }
        }

        return true;
    }

    private void Take(int cell)
    {
        _nextFree[_previousFree[cell]] = _nextFree[cell];
        _previousFree[_nextFree[cell]] = _previousFree[cell];
        _taken[cell] = true;
    }
}
