using Alignment.Text;

namespace Alignment.Languages.Segmentation;

/// <summary>
/// Finds words that the dictionary lacks: a hidden Markov model over the parts of a word (Viterbi's algorithm), for runs of
/// Chinese characters that the dictionary could only cut into single ones.
/// </summary>
internal readonly ref struct NewWords
{
    private const int Parts = 4;
    private readonly ReadOnlySpan<ushort> _codes;
    private readonly ReadOnlySpan<ulong> _rows;
    private readonly ReadOnlySpan<double> _emissions;
    private readonly ReadOnlySpan<double> _chain;

    public NewWords(JiebaModel model)
    {
        _codes = model.Codes;
        _rows = model.EmissionRows;
        _emissions = model.Emissions;
        _chain = model.Chain;
    }

    /// <summary>Appends the words of a run.</summary>
    /// <param name="run">Chinese characters; at least one.</param>
    /// <param name="offset">Where the run begins in the text.</param>
    /// <param name="parts">Room for one part a character.</param>
    /// <param name="words">Takes the words, as spans of the text.</param>
    public void Append(ReadOnlySpan<char> run, int offset, Span<byte> parts, List<TextSpan> words)
    {
        MarkParts(run, parts);
        int begin = 0;
        for (int i = 0; i < run.Length; i++)
        {
            switch ((WordPart)parts[i])
            {
                case WordPart.Begin:
                    begin = i;
                    break;
                case WordPart.End:
                    words.Add(TextSpan.Between(offset + begin, offset + i + 1));
                    break;
                case WordPart.Single:
                    words.Add(new(offset + i, 1));
                    break;
            }
        }
    }

    // Each part can follow two others. The later of the two in the order of WordPart wins a tie; one bit a part says who won.
    private void MarkParts(ReadOnlySpan<char> run, Span<byte> parts)
    {
        ulong row = _rows[_codes[run[0]]];
        double begin = _chain[0] + Emission(row, WordPart.Begin);
        double end = _chain[1] + Emission(row, WordPart.End);
        double middle = _chain[2] + Emission(row, WordPart.Middle);
        double single = _chain[3] + Emission(row, WordPart.Single);

        for (int i = 1; i < run.Length; i++)
        {
            row = _rows[_codes[run[i]]];
            int won = 0;
            double nextBegin = Best(end, WordPart.End, single, WordPart.Single, row, WordPart.Begin, ref won);
            double nextEnd = Best(begin, WordPart.Begin, middle, WordPart.Middle, row, WordPart.End, ref won);
            double nextMiddle = Best(begin, WordPart.Begin, middle, WordPart.Middle, row, WordPart.Middle, ref won);
            double nextSingle = Best(end, WordPart.End, single, WordPart.Single, row, WordPart.Single, ref won);
            (begin, end, middle, single) = (nextBegin, nextEnd, nextMiddle, nextSingle);
            parts[i] = (byte)won;
        }

        WordPart part = single >= end ? WordPart.Single : WordPart.End;
        for (int i = run.Length - 1; i > 0; i--)
        {
            bool laterWon = (parts[i] >> (int)part & 1) != 0;
            parts[i] = (byte)part;
            part = part is WordPart.Begin or WordPart.Single
                ? (laterWon ? WordPart.Single : WordPart.End)
                : (laterWon ? WordPart.Middle : WordPart.Begin);
        }

        parts[0] = (byte)part;
    }

    private double Best(
        double earlier, WordPart earlierPart, double later, WordPart laterPart, ulong row, WordPart part, ref int won)
    {
        // Added in this order, as jieba does: with characters never seen the sums are so large that it decides ties.
        double emission = Emission(row, part);
        earlier = earlier + _chain[Link(earlierPart, part)] + emission;
        later = later + _chain[Link(laterPart, part)] + emission;
        if (later < earlier)
        {
            return earlier;
        }

        won |= 1 << (int)part;
        return later;
    }

    private double Emission(ulong row, WordPart part) => _emissions[(ushort)(row >> (16 * (int)part))];

    private static int Link(WordPart from, WordPart to) => Parts + ((int)from * Parts) + (int)to;
}
