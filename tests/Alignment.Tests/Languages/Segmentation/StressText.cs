using System.Text;

namespace Alignment.Tests.Languages.Segmentation;

/// <summary>Lines that no person would write: they show the bugs that ordinary text hides. The same seed gives the same lines.</summary>
internal sealed class StressText(int seed)
{
    private static readonly string[] Latin =
    [
        "GPT-4o", "3.5%", "x", "A100", "0.1.2", "B超", "c#", "AT&T", "T恤", "+86", "1K", ".5", "-", "--", "%", "#_", "e.g.", "β", "é", "naïve", "３",
    ];

    private static readonly string[] Other =
    [
        "，", "。", "（", "）", "“", "、", " ", "  ", "\t", "\r\n", "\r", "\u3000", "\u00A0", "\u200B", "\u0085", "\u2028", "𝒙", "𠮷", "👩‍🔬", "かな", "한글", "Ж", "∶", "·", "〇", "㐀", "龥", "龦",
        "鿕", "鿖", "\uF900", "\uFFFD",
    ];

    // A small generator of our own: that of the runtime may change.
    private ulong _state = (ulong)seed * 2654435761 + 1;

    /// <summary>Lines made of dictionary words, single characters, rare ones, Latin and other scripts.</summary>
    /// <param name="count">How many.</param>
    /// <param name="words">Words to draw from.</param>
    public IEnumerable<string> Lines(int count, IReadOnlyList<string> words)
    {
        for (int i = 0; i < count; i++)
        {
            StringBuilder line = new();
            int kind = Next(6);
            for (int pieces = 1 + Next(30); pieces > 0; pieces--)
            {
                line.Append(Piece(kind, words));
            }

            yield return line.ToString();
        }
    }

    // The first kinds of line keep to one sort of piece, so that long runs of it come up; the others mix.
    private string Piece(int kind, IReadOnlyList<string> words) => (kind < 4 && Next(10) < 9 ? kind : Next(6)) switch
    {
        0 => words[Next(words.Count)],
        1 => Part(words[Next(words.Count)]),
        2 => ((char)(0x4E00 + Next(0x9FD6 - 0x4E00))).ToString(),
        3 => words[Next(words.Count)][..1],
        4 => Latin[Next(Latin.Length)],
        _ => Other[Next(Other.Length)],
    };

    private string Part(string word)
    {
        int start = Next(word.Length);
        return word.Substring(start, 1 + Next(word.Length - start));
    }

    private int Next(int limit)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)limit);
    }
}
