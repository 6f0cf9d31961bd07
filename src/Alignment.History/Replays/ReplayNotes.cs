using System.Globalization;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.History.Store;
using Alignment.Languages;
using Alignment.Pairing;

namespace Alignment.History.Replays;

/// <summary>Says what of some settings could not be replayed from what was stored.</summary>
public static class ReplayNotes
{
    private const string Again = "alignment history import --config FILE --db OTHER.db FOLDER";

    /// <summary>The notes; none when everything could be replayed.</summary>
    public static IEnumerable<LocalText> Of(IReadOnlyList<StoredEdition> editions, RunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(settings);
        return Notes(editions, settings);
    }

    private static IEnumerable<LocalText> Notes(IReadOnlyList<StoredEdition> editions, RunSettings settings)
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
            yield return Note(
                $"not stored for every edition, because they were off or not there yet: {string.Join(", ", off)}",
                $"这些规则当时关闭或尚未有，并非每期都有记录：{string.Join("、", off)}");
        }

        if (changed.Count > 0)
        {
            yield return Note(
                $"other thresholds than the editions were judged by: {string.Join(", ", changed)}",
                $"阈值与检查当时不同：{string.Join("、", changed)}");
        }

        if (settings.Pairing.Scope != new PairingOptions().Scope)
        {
            yield return Note("the scope of the categories is the one that the editions were judged by", "类别范围仍按检查当时的设置");
        }
    }

    private static LocalText Note(string english, string chinese) =>
        new($"{english}; judge the editions again for that: {Again}", $"{chinese}；需重新检查各期：{Again}");

    private static bool Ran(HashSet<string> rules, CheckDescriptor check, CheckOption option, CheckSettings settings)
    {
        string words = $" {option.Key}={settings.Get(check, option).ToString("R", CultureInfo.InvariantCulture)}";
        return rules.Where(rule => rule.StartsWith(check.Id, StringComparison.Ordinal))
            .All(rule => rule.Contains(words + " ", StringComparison.Ordinal) || rule.EndsWith(words, StringComparison.Ordinal));
    }
}
