using System.Text;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>The names of the English side of one paper, and the question whether they support a Latin name.</summary>
public sealed class NameSupport
{
    // Words that initials pass over: "mixture of experts" is MoE and ME.
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
        { "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with" };

    private const int ShortKey = 5;

    private readonly string _flat;
    private readonly System.Collections.BitArray _wordStarts;
    private readonly string _spaced;
    private readonly string _initials;
    private readonly string _bareInitials;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Word)> _byKey = [];

    /// <summary>Gathers the names of some English texts.</summary>
    public NameSupport(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        StringBuilder flat = new(4096);
        StringBuilder initials = new(512);
        StringBuilder bare = new(512);
        List<int> starts = new(512);
        foreach (string text in texts)
        {
            flat.Append('|');
            initials.Append('|');
            bare.Append('|');
            NameKeys.AppendKey(flat, text, starts);
            Read(text, initials, bare);
        }

        _spaced = ' ' + string.Join(' ', _byKey.Select(entry => entry.Key)) + ' ';

        _flat = flat.ToString();
        _wordStarts = new(_flat.Length);
        starts.ForEach(at => _wordStarts[at] = true);
        _initials = initials.ToString();
        _bareInitials = bare.ToString();
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
        if (key.Length == 0 || IsIn(key) || GenericNames.Contains(name))
        {
            return true;
        }

        string singular = key.EndsWith('s') ? key[..^1] : key;
        if (singular.Length < key.Length && singular.Length > 1
            && (IsIn(singular) || GenericNames.Contains(name.AsSpan(0, name.Length - 1))))
        {
            return true;
        }

        return singular.Length is >= 2 and <= 7
            && (_initials.Contains(singular, StringComparison.Ordinal) || _bareInitials.Contains(singular, StringComparison.Ordinal));
    }

    // Short keys are found by chance across two words.
    private bool IsIn(string key)
    {
        if (key.Length > ShortKey || _spaced.Contains(key, StringComparison.Ordinal))
        {
            return _flat.Contains(key, StringComparison.Ordinal) || _spaced.Contains(key, StringComparison.Ordinal);
        }

        for (int at = _flat.IndexOf(key, StringComparison.Ordinal); at >= 0; at = _flat.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (_wordStarts[at])
            {
                return true;
            }
        }

        return false;
    }

    private string? NearMiss(string key)
    {
        foreach ((string other, string word) in _byKey)
        {
            if (NearNames.IsNear(key, other))
            {
                return word;
            }
        }

        return null;
    }

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

            string word = text[start..at];
            if (!Small.Contains(word))
            {
                AppendInitials(bare, word);
            }

            Remember(word);
            if (word.AsSpan().ContainsAny('-', '/', '_'))
            {
                foreach (string part in word.Split('-', '/', '_'))
                {
                    Remember(part);
                }
            }
        }
    }

    private static void AppendInitials(StringBuilder bare, string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(word[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(word[i - 1])))
            {
                bare.Append(char.ToLowerInvariant(word[i]));
            }
        }
    }

    private void Remember(string word)
    {
        string key = NameKeys.Key(word);
        if (key.Length >= 2 && _words.TryAdd(key, word))
        {
            _byKey.Add((key, word));
        }
    }

    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '.' or '/' or '_' or '+' or '@' or '\''
        && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])
        && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
}
