using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>The names of the English side of one paper, and the question whether they support a Latin name.</summary>
public sealed class NameSupport
{
    private readonly string[] _texts;

    // Most names stand in the texts as they are; these are made when one does not. Threads that ask at once make the same.
    private NameText? _keys;
    private NameWords? _words;

    /// <summary>Gathers the names of some English texts.</summary>
    public NameSupport(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = [.. texts];
    }

    private NameText Keys => _keys ??= new(_texts);

    private NameWords Words => _words ??= new(_texts);

    /// <summary>What the paper says about a name, or a word in Latin letters.</summary>
    public NameVerdict Judge(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (StandsAsWritten(name))
        {
            return NameVerdict.Supported;
        }

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
        key.Length == 0 || GenericNames.Contains(name) || Keys.Holds(key)
        || (singular.Length < key.Length && (GenericNames.Contains(name.AsSpan(0, name.Length - 1)) || Keys.Holds(singular)));

    private bool AreInitials(string key) => key.Length is >= 2 and <= 7
        && (Words.Initials.Contains(key, StringComparison.Ordinal) || Words.BareInitials.Contains(key, StringComparison.Ordinal));

    // A name with small letters was made up: initials of chance say nothing against it. One of capitals may be another acronym.
    private static bool IsMixed(string name) => name.AsSpan().TrimEnd('s').ContainsAnyInRange('a', 'z');

    // Whether it begins a word somewhere: then its key stands there too.
    private bool StandsAsWritten(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetterOrDigit(name[0]))
        {
            return false;
        }

        foreach (string text in _texts)
        {
            int at = text.IndexOf(name, StringComparison.Ordinal);
            while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
            }

            if (at >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private string? NearMiss(string name, string key)
    {
        foreach ((string other, string word) in Words.ByKey)
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
        foreach ((string other, string word) in Words.ByKey)
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
