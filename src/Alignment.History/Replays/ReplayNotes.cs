using System.Globalization;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.History.Store;
using Alignment.Pairing;

namespace Alignment.History.Replays;

/// <summary>Says what of some settings could not be replayed from what was stored.</summary>
internal static class ReplayNotes
{
    private const string Again = "judge the editions again for that: alignment history import --config FILE --db OTHER.db FOLDER";

    public static IEnumerable<string> Of(IReadOnlyList<StoredEdition> editions, RunSettings settings)
    {
        HashSet<string> thresholds = [.. editions.SelectMany(edition => edition.Rules.Split('\n'))];
        List<string> off = [];
        List<string> changed = [];
        foreach (CheckDescriptor check in CheckCatalog.All.Select(check => check.Descriptor))
        {
            if (settings.Checks.Off.Contains(check.Id) || check.Id == "ALN501")
            {
                continue;
            }

            if (editions.Any(edition => !edition.Rules.Contains(check.Id, StringComparison.Ordinal)))
            {
                off.Add(check.Name);
            }
            else if (check.Options.Any(option => option.Key != MissingPaperCheck.MaxMissing.Key && !Ran(thresholds, check, option, settings.Checks)))
            {
                changed.Add(check.Name);
            }
        }

        if (off.Count > 0)
        {
            yield return $"not stored for every edition, because they were off or not there yet: {string.Join(", ", off)}; {Again}";
        }

        if (changed.Count > 0)
        {
            yield return $"other thresholds than the editions were judged by: {string.Join(", ", changed)}; {Again}";
        }

        if (settings.Pairing.Scope != new PairingOptions().Scope)
        {
            yield return $"the scope of the categories is the one that the editions were judged by; {Again}";
        }
    }

    private static bool Ran(HashSet<string> rules, CheckDescriptor check, CheckOption option, CheckSettings settings)
    {
        string words = $" {option.Key}={settings.Get(check, option).ToString("R", CultureInfo.InvariantCulture)}";
        return rules.Where(rule => rule.StartsWith(check.Id, StringComparison.Ordinal))
            .All(rule => rule.Contains(words + " ", StringComparison.Ordinal) || rule.EndsWith(words, StringComparison.Ordinal));
    }
}
