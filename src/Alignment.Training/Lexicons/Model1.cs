namespace Alignment.Training.Lexicons;

/// <summary>
/// IBM Model 1 (Brown et al. 1993) on bags of word types: how probable a target word is beside a source word, learned
/// from pairs of texts that are only about the same thing.
/// </summary>
/// <remarks>
/// Sums run over a fixed number of slices in order, so the result does not depend on the number of threads.
/// </remarks>
internal sealed class Model1
{
    private const int Slices = 4;
    private const int Iterations = 5;
    private const int FewestTogether = 3;

    private readonly IReadOnlyList<(int[] Source, int[] Target)> _pairs;
    private readonly int _sourceTypes;
    private int[] _rowStart = [];
    private int[] _rowTarget = [];
    private double[] _probability = [];

    private Model1(IReadOnlyList<(int[] Source, int[] Target)> pairs, int sourceTypes)
    {
        _pairs = pairs;
        _sourceTypes = sourceTypes;
    }

    /// <summary>Learns t(target | source).</summary>
    /// <param name="pairs">Sorted, distinct type numbers of both sides of each text pair. Source type 0 is the empty word.</param>
    /// <param name="sourceTypes">Number of source types, the empty word included.</param>
    /// <param name="targetTypes">Number of target types.</param>
    public static Model1 Learn(IReadOnlyList<(int[] Source, int[] Target)> pairs, int sourceTypes, int targetTypes)
    {
        Model1 model = new(pairs, sourceTypes);
        model.FindLinks(targetTypes);
        for (int i = 0; i < Iterations; i++)
        {
            model.Step();
        }

        return model;
    }

    /// <summary>The entries of a source type at or above a probability, most probable first.</summary>
    public IEnumerable<(int Target, double Probability)> Row(int source, double least) =>
        Enumerable.Range(_rowStart[source], _rowStart[source + 1] - _rowStart[source])
            .Select(link => (_rowTarget[link], _probability[link]))
            .Where(entry => entry.Item2 >= least)
            .OrderByDescending(entry => entry.Item2)
            .ThenBy(entry => entry.Item1);

    // Links are the pairs of types that stand together in at least three texts.
    private void FindLinks(int targetTypes)
    {
        List<int>[] texts = [.. Enumerable.Range(0, _sourceTypes).Select(_ => new List<int>())];
        for (int text = 0; text < _pairs.Count; text++)
        {
            texts[0].Add(text);
            foreach (int source in _pairs[text].Source)
            {
                texts[source].Add(text);
            }
        }

        int[] together = new int[targetTypes];
        List<int> targets = [];
        _rowStart = new int[_sourceTypes + 1];
        for (int source = 0; source < _sourceTypes; source++)
        {
            Array.Clear(together);
            foreach (int text in texts[source])
            {
                foreach (int target in _pairs[text].Target)
                {
                    together[target]++;
                }
            }

            for (int target = 0; target < targetTypes; target++)
            {
                if (together[target] >= FewestTogether)
                {
                    targets.Add(target);
                }
            }

            _rowStart[source + 1] = targets.Count;
        }

        _rowTarget = [.. targets];
        _probability = new double[_rowTarget.Length];
        for (int source = 0; source < _sourceTypes; source++)
        {
            int width = _rowStart[source + 1] - _rowStart[source];
            Array.Fill(_probability, 1.0 / Math.Max(1, width), _rowStart[source], width);
        }
    }

    private void Step()
    {
        double[][] counts = new double[Slices][];
        Parallel.For(0, Slices, slice =>
        {
            int from = (int)((long)_pairs.Count * slice / Slices);
            int to = (int)((long)_pairs.Count * (slice + 1) / Slices);
            counts[slice] = Expect(from, to);
        });

        for (int source = 0; source < _sourceTypes; source++)
        {
            double total = 0;
            for (int link = _rowStart[source]; link < _rowStart[source + 1]; link++)
            {
                _probability[link] = counts.Sum(slice => slice[link]);
                total += _probability[link];
            }

            for (int link = _rowStart[source]; link < _rowStart[source + 1]; link++)
            {
                _probability[link] /= total > 0 ? total : 1;
            }
        }
    }

    private double[] Expect(int from, int to)
    {
        double[] counts = new double[_probability.Length];
        int[] links = new int[4096];
        for (int text = from; text < to; text++)
        {
            (int[] sources, int[] targets) = _pairs[text];
            foreach (int target in targets)
            {
                int found = 0;
                double total = Add(Link(0, target), links, ref found);
                foreach (int source in sources)
                {
                    total += Add(Link(source, target), links, ref found);
                }

                for (int i = 0; i < found; i++)
                {
                    counts[links[i]] += _probability[links[i]] / total;
                }
            }
        }

        return counts;
    }

    private double Add(int link, int[] links, ref int found)
    {
        if (link < 0 || found == links.Length)
        {
            return 0;
        }

        links[found++] = link;
        return _probability[link];
    }

    private int Link(int source, int target)
    {
        int at = Array.BinarySearch(_rowTarget, _rowStart[source], _rowStart[source + 1] - _rowStart[source], target);
        return at >= 0 ? at : -1;
    }
}
