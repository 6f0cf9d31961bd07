using System.Text;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>The names of the English side of one paper, and the question whether they support a Latin name.</summary>
public sealed class NameSupport
{
    private const int ShortKey = 5;

    private readonly string _flat;
    private readonly System.Collections.BitArray _wordStarts;
    private readonly Lazy<NameWords> _words;

    /// <summary>Gathers the names of some English texts.</summary>
    public NameSupport(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        StringBuilder flat = new(4096);
        List<int> starts = new(512);
        string[] read = [.. texts];
        foreach (string text in read)
        {
            flat.Append('|');
            NameKeys.AppendKey(flat, text, starts);
        }

        _flat = flat.ToString();
        _wordStarts = new(_flat.Length);
        starts.ForEach(at => _wordStarts[at] = true);
        // Most names stand in the text as they are; the rest is made when one does not.
        _words = new(() => new NameWords(read));
    }

    /// <summary>What the paper says about a name, or a word in Latin letters.</summary>
    public NameVerdict Judge(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsSupported(name))
        {
            return NameVerdict.Supported;
        }

        string key = NameKeys.Key(name);
        if (NearMiss(key) is string whole)
        {
            return new(false, whole);
        }

        // A compound of which one part is misspelt.
        bool all = true;
        string? meant = null;
        List<string> parts = NameKeys.Parts(name);
        foreach (string part in parts)
        {
            if (!IsSupported(part))
            {
                all = false;
                meant ??= parts.Count > 1 && part.Length >= 4 ? NearMiss(NameKeys.Key(part)) : null;
            }
        }

        return all && parts.Count > 1 ? NameVerdict.Supported : new(false, meant);
    }

    private bool IsSupported(string name)
    {
        string key = NameKeys.Key(name);
        if (key.Length == 0 || GenericNames.Contains(name) || IsIn(key))
        {
            return true;
        }

        string singular = key.EndsWith('s') ? key[..^1] : key;
        if (singular.Length < key.Length && singular.Length > 1
            && (GenericNames.Contains(name.AsSpan(0, name.Length - 1)) || IsIn(singular)))
        {
            return true;
        }

        return singular.Length is >= 2 and <= 7
            && (_words.Value.Initials.Contains(singular, StringComparison.Ordinal) || _words.Value.BareInitials.Contains(singular, StringComparison.Ordinal));
    }

    // Short keys are found by chance across two words.
    private bool IsIn(string key)
    {
        if (key.Length > ShortKey)
        {
            return _flat.Contains(key, StringComparison.Ordinal) || _words.Value.Spaced.Contains(key, StringComparison.Ordinal);
        }

        for (int at = _flat.IndexOf(key, StringComparison.Ordinal); at >= 0; at = _flat.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (_wordStarts[at])
            {
                return true;
            }
        }

        return _words.Value.Spaced.Contains(key, StringComparison.Ordinal);
    }

    private string? NearMiss(string key)
    {
        foreach ((string other, string word) in _words.Value.ByKey)
        {
            if (NearNames.IsNear(key, other))
            {
                return word;
            }
        }

        return null;
    }
}
