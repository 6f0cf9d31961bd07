using System.Text;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>The names of the English side of one paper, and the question whether they support a Latin name.</summary>
public sealed class NameSupport
{
    private const int ShortKey = 5;

    // Room for what the next paper says; a longer one gives it back.
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static StringBuilder? _flatOfThread;

    [ThreadStatic]
    private static List<int>? _startsOfThread;

    private readonly string _flat;
    private readonly System.Collections.BitArray _wordStarts;
    private readonly Lazy<NameWords> _words;

    /// <summary>Gathers the names of some English texts.</summary>
    public NameSupport(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        StringBuilder flat = _flatOfThread is { Capacity: <= MostKept } kept ? kept.Clear() : _flatOfThread = new(4096);
        List<int> starts = _startsOfThread is { Capacity: <= MostKept } known ? known : _startsOfThread = new(512);
        starts.Clear();
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
        string key = NameKeys.Key(name);
        string singular = key.Length > 2 && key.EndsWith('s') ? key[..^1] : key;
        if (Stands(name, key, singular))
        {
            return NameVerdict.Supported;
        }

        string? whole = NearMiss(name, key);
        bool isSpeltOut = AreInitials(singular);
        if (whole is not null && (!isSpeltOut || IsMixed(whole)))
        {
            return new(false, whole);
        }

        if (isSpeltOut)
        {
            // Two acronyms of one length are two things: ACSA beside ABSA.
            return new(true, whole?.Length == name.Length ? null : whole);
        }

        // A compound of which one part is misspelt.
        bool all = true;
        string? meant = null;
        List<string> parts = NameKeys.Parts(name);
        foreach (string part in parts)
        {
            string partKey = NameKeys.Key(part);
            string one = partKey.Length > 2 && partKey.EndsWith('s') ? partKey[..^1] : partKey;
            if (!Stands(part, partKey, one) && !AreInitials(one))
            {
                all = false;
                meant ??= parts.Count > 1 && part.Length >= 4 ? NearMissOfPart(part, partKey) : null;
            }
        }

        return all && parts.Count > 1 ? NameVerdict.Supported : new(false, meant ?? (parts.Count == 1 ? NearGeneral(name, key) : null));
    }

    // In the paper, there without its plural, or generic.
    private bool Stands(string name, string key, string singular) =>
        key.Length == 0 || GenericNames.Contains(name) || IsIn(key)
        || (singular.Length < key.Length && (GenericNames.Contains(name.AsSpan(0, name.Length - 1)) || IsIn(singular)));

    private bool AreInitials(string key) => key.Length is >= 2 and <= 7
        && (_words.Value.Initials.Contains(key, StringComparison.Ordinal) || _words.Value.BareInitials.Contains(key, StringComparison.Ordinal));

    // A name with small letters was made up: initials of chance say nothing against it. One of capitals may be another acronym.
    private static bool IsMixed(string name) => name.AsSpan().TrimEnd('s').ContainsAnyInRange('a', 'z');

    // Short keys are found by chance across two words, or inside one: they must begin a word or a part of camel case.
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

        return false;
    }

    private string? NearMiss(string name, string key)
    {
        foreach ((string other, string word) in _words.Value.ByKey)
        {
            if (NearNames.IsNear(name, key, word, other))
            {
                return word;
            }
        }

        return null;
    }

    private string? NearMissOfPart(string part, string key)
    {
        foreach ((string other, string word) in _words.Value.ByKey)
        {
            if (NearNames.IsNearPart(part, key, word, other))
            {
                return word;
            }
        }

        return null;
    }

    // A plain word that is a slip of a name many papers use.
    private static string? NearGeneral(string name, string key)
    {
        foreach (string general in NearNames.IsName(name) ? [] : GeneralNames.All)
        {
            if (Math.Abs(general.Length - key.Length) <= 1 && NearNames.IsNear(name, key, general, NameKeys.Key(general)))
            {
                return general;
            }
        }

        return null;
    }
}
