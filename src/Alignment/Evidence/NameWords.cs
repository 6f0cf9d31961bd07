using System.Runtime.InteropServices;
using System.Text;

namespace Alignment.Evidence;

/// <summary>The words of the English side of one paper, as names are compared with them.</summary>
internal sealed class NameWords
{
    // Words that initials pass over: "mixture of experts" is MoE and ME.
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
        { "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with" };

    private const int LongestOnStack = 256;

    // Of a title, an abstract and its summaries.
    private const int UsualWords = 256;

    private readonly HashSet<string> _seen = new(UsualWords, StringComparer.Ordinal);
    private readonly List<(string Key, string Word)> _byKey = new(UsualWords);

    /// <summary>Reads some English texts.</summary>
    public NameWords(ReadOnlySpan<string> texts)
    {
        StringBuilder initials = new(512);
        StringBuilder bare = new(512);
        foreach (string text in texts)
        {
            initials.Append('|');
            bare.Append('|');
            Read(text, initials, bare);
        }

        Initials = initials.ToString();
        BareInitials = bare.ToString();
    }

    /// <summary>The distinct words and parts of compounds with their keys, in reading order.</summary>
    public ReadOnlySpan<(string Key, string Word)> ByKey => CollectionsMarshal.AsSpan(_byKey);

    /// <summary>The first letters of all words and parts.</summary>
    public string Initials { get; }

    /// <summary>The same without small words such as "of".</summary>
    public string BareInitials { get; }

    private void Read(string text, StringBuilder initials, StringBuilder bare)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || IsJoint(text, at)))
            {
                if (start == at || !char.IsAsciiLetterOrDigit(text[at - 1]))
                {
                    initials.Append(char.ToLowerInvariant(text[at]));
                }

                at++;
            }

            ReadOnlySpan<char> word = text.AsSpan(start..at);
            if (!Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                AppendInitials(bare, word);
            }

            Remember(word);
            if (word.ContainsAny('-', '/', '_'))
            {
                foreach (Range part in word.SplitAny('-', '/', '_'))
                {
                    Remember(word[part]);
                }
            }
        }
    }

    private static void AppendInitials(StringBuilder bare, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(word[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(word[i - 1])))
            {
                bare.Append(char.ToLowerInvariant(word[i]));
            }
        }
    }

    private void Remember(ReadOnlySpan<char> word)
    {
        int room = NameKeys.RoomFor(word);
        Span<char> key = room <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[room];
        key = key[..NameKeys.Write(word, key, [])];
        if (key.Length >= 2 && !_seen.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key))
        {
            string said = word.ToString();
            string compared = word.SequenceEqual(key) ? said : key.ToString();
            _seen.Add(compared);
            _byKey.Add((compared, said));
        }
    }

    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '.' or '/' or '_' or '+' or '@' or '\''
        && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
        && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
}
