using System.Buffers;

namespace Alignment.Evidence;

/// <summary>Some texts in the form in which names are compared, one behind the other.</summary>
internal sealed class NameText
{
    // Short keys are found by chance across two words, or inside one: they must begin a word or a part of camel case.
    private const int ShortKey = 5;

    private readonly string _flat;
    private readonly bool[] _starts;

    /// <summary>Reads some texts.</summary>
    public NameText(ReadOnlySpan<string> texts)
    {
        int room = 0;
        foreach (string text in texts)
        {
            room += NameKeys.RoomFor(text) + 1;
        }

        char[] flat = ArrayPool<char>.Shared.Rent(room);
        bool[] starts = ArrayPool<bool>.Shared.Rent(room);
        starts.AsSpan(0, room).Clear();
        int length = 0;
        foreach (string text in texts)
        {
            flat[length++] = '|';
            length += NameKeys.Write(text, flat.AsSpan(length), starts.AsSpan(length));
        }

        _flat = new(flat, 0, length);
        _starts = starts[..length];
        ArrayPool<char>.Shared.Return(flat);
        ArrayPool<bool>.Shared.Return(starts);
    }

    /// <summary>Whether a key stands in the texts; a short one at the beginning of a word or of a part of camel case.</summary>
    public bool Holds(string key)
    {
        if (key.Length > ShortKey)
        {
            return _flat.Contains(key, StringComparison.Ordinal);
        }

        for (int at = _flat.IndexOf(key, StringComparison.Ordinal); at >= 0; at = _flat.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (_starts[at])
            {
                return true;
            }
        }

        return false;
    }
}
