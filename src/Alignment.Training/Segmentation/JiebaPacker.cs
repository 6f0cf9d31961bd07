using System.Runtime.InteropServices;
using Alignment.Languages;
using Alignment.Languages.Segmentation;

namespace Alignment.Training.Segmentation;

/// <summary>Packs jieba's files into the tables of <see cref="JiebaModel"/>.</summary>
public static class JiebaPacker
{
    // The order of the states in the packed file, and what jieba takes for the logarithm of zero.
    private const string States = "BEMS";
    private const double Never = -3.14e100;

    /// <summary>Writes the packed file; the same input gives the same bytes.</summary>
    public static void Write(JiebaFiles files, Stream output)
    {
        ArgumentNullException.ThrowIfNull(files);
        char[] alphabet = Alphabet(files);
        ushort[] codes = new ushort[JiebaModel.LastHan + 1];
        for (int i = 0; i < alphabet.Length; i++)
        {
            codes[alphabet[i]] = (ushort)(i + 1);
        }

        // Frequent words first, so that their weights lie together. A word of frequency 0 is none to jieba.
        long[] frequencies = [.. files.Words.Values.Where(frequency => frequency > 0).Distinct().OrderDescending()];
        double[] weights = [.. frequencies.Prepend(1).Select(frequency => Math.Log(frequency) - Math.Log(files.Total))];
        Dictionary<long, ushort> weightOf = frequencies.Index().ToDictionary(pair => pair.Item, pair => checked((ushort)(pair.Index + 1)));

        ulong[] cells = DoubleArray.Build(
            files.Words
                .Where(word => word.Value > 0 && word.Key.All(c => c <= JiebaModel.LastHan))
                .Select(word => new CodedWord([.. word.Key.Select(c => codes[c])], weightOf[word.Value])),
            alphabet.Length);

        double[] emissions = [Never, .. files.Emissions.Values.SelectMany(state => state.Values).Distinct().Order()];
        ulong[] rows = [0, .. alphabet.Select(c => Row(files, c, emissions))];
        double[] chain =
        [
            .. States.Select(state => files.Starts[state]),
            .. States.SelectMany(from => States.Select(to => files.Transitions.GetValueOrDefault($"{from}{to}", Never))),
        ];

        PackedTables.Write(
            output, Bytes(codes), Bytes(cells), Bytes(weights), Bytes(rows), Bytes(emissions), Bytes(chain));
    }

    // Frequent characters get small codes: the cells that most texts visit then lie close together.
    private static char[] Alphabet(JiebaFiles files)
    {
        Dictionary<char, long> use = [];
        foreach (char c in files.Emissions.Values.SelectMany(state => state.Keys))
        {
            use[c] = 0;
        }

        foreach ((string word, long frequency) in files.Words)
        {
            foreach (char c in word)
            {
                use[c] = use.GetValueOrDefault(c) + frequency;
            }
        }

        return [.. use.Where(pair => pair.Key <= JiebaModel.LastHan).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Select(pair => pair.Key)];
    }

    private static ulong Row(JiebaFiles files, char c, double[] emissions)
    {
        ulong row = 0;
        for (int state = 0; state < States.Length; state++)
        {
            if (files.Emissions[States[state]].TryGetValue(c, out double emission))
            {
                row |= (ulong)Array.BinarySearch(emissions, emission) << (16 * state);
            }
        }

        return row;
    }

    private static byte[] Bytes<T>(T[] table)
        where T : unmanaged => MemoryMarshal.AsBytes(table.AsSpan()).ToArray();
}
