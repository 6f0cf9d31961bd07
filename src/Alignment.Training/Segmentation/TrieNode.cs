namespace Alignment.Training.Segmentation;

/// <summary>A node of a trie.</summary>
/// <param name="Weight">Number of the weight of the word that ends here; 0 where none does.</param>
/// <param name="Codes">The codes that lead to the children, ascending.</param>
/// <param name="FirstChild">Where the first child is in the list of nodes; the others follow it.</param>
public readonly record struct TrieNode(ushort Weight, List<ushort> Codes, int FirstChild)
{
    /// <summary>The trie of some words, level by level, the root first.</summary>
    /// <param name="words">Words in ascending order of their codes, each once.</param>
    public static List<TrieNode> All(CodedWord[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        List<TrieNode> nodes = [];
        Queue<(int From, int To, int Depth)> open = new([(0, words.Length, 0)]);

        // A node is a range of words that agree in their first codes; those still open follow it in the list.
        while (open.TryDequeue(out var node))
        {
            (int from, int to, int depth) = node;
            bool isWord = words[from].Codes.Length == depth;
            List<ushort> codes = [];
            int firstChild = nodes.Count + 1 + open.Count;
            int start = from + (isWord ? 1 : 0);
            for (int i = start; i < to; i++)
            {
                ushort code = words[i].Codes[depth];
                if (i + 1 == to || words[i + 1].Codes[depth] != code)
                {
                    codes.Add(code);
                    open.Enqueue((start, i + 1, depth + 1));
                    start = i + 1;
                }
            }

            nodes.Add(new(isWord ? words[from].Weight : (ushort)0, codes, firstChild));
        }

        return nodes;
    }
}
