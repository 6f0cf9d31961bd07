using System.Collections.Immutable;
using Alignment.Checks;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Finds the checks that a word names: an id, the beginning of ids (<c>ALN1</c>), or a name.</summary>
public static class CheckSelector
{
    /// <summary>Ids of the checks that a word names.</summary>
    /// <exception cref="ConfigurationException">It names none.</exception>
    public static ImmutableArray<string> Resolve(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        ImmutableArray<string> ids =
        [
            .. CheckCatalog.All.Select(check => check.Descriptor)
                .Where(check => Names(check, word))
                .Select(check => check.Id),
        ];
        return ids.Length > 0 ? ids : throw new ConfigurationException(Unknown(word));
    }

    /// <summary>The check of an id or a name.</summary>
    /// <exception cref="ConfigurationException">There is none.</exception>
    public static CheckDescriptor ResolveOne(string word) =>
        CheckCatalog.Find(word)?.Descriptor ?? throw new ConfigurationException(Unknown(word));

    private static bool Names(CheckDescriptor check, string word) =>
        string.Equals(check.Name, word, StringComparison.OrdinalIgnoreCase)
        || (word.Length >= 3 && check.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static LocalText Unknown(string word)
    {
        bool looksLikeId = word.StartsWith("ALN", StringComparison.OrdinalIgnoreCase) && word.AsSpan(3).IndexOfAnyInRange('0', '9') >= 0;
        LocalText meant = Suggestions.Meant(
            word, CheckCatalog.All.Select(check => looksLikeId ? check.Descriptor.Id : check.Descriptor.Name));
        return meant.English.Length > 0
            ? new($"unknown check \"{word}\"{meant.English}", $"未知的规则“{word}”{meant.Chinese}")
            : new($"unknown check \"{word}\"; list them with: alignment rules", $"未知的规则“{word}”；可用 alignment rules 列出全部规则");
    }
}
