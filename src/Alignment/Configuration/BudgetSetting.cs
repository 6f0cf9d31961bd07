using System.Globalization;
using Alignment.Checks;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Sets budgets, as the configuration and <c>--budget</c> name them.</summary>
public static class BudgetSetting
{
    /// <summary>Settings as <c>NAME=VALUE</c> changes them.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="given">Name of a budget as the configuration or a report has it, or id or name of a rule; a number, or a share such as <c>5%</c>.</param>
    /// <param name="option">The option's name, for messages.</param>
    /// <exception cref="ConfigurationException">The name is unknown, or the value none that it takes.</exception>
    public static RunSettings Set(RunSettings settings, string given, string option)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(given);
        int equals = given.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new ConfigurationException(new LocalText(
                $"{option} takes NAME=N, such as placeholders=0 or ALN304=5, not \"{given}\"", $"{option} 的值应为 名称=数量，如 placeholders=0 或 ALN304=5，而不是“{given}”"));
        }

        string name = given[..equals].Trim();
        string value = given[(equals + 1)..].Trim();
        BudgetKind? kind = BudgetKind.All.FirstOrDefault(kind => kind.Key == name || kind.Name == name);
        CheckDescriptor? check = kind is null ? CheckCatalog.Find(name)?.Descriptor : null;
        if (kind is null && check is null)
        {
            LocalText meant = Suggestions.Meant(name, BudgetKind.All.Select(known => known.Name).Concat(CheckCatalog.All.Select(known => known.Descriptor.Name)));
            string known = string.Join(", ", BudgetKind.All.Select(known => known.Name));
            throw new ConfigurationException(new LocalText(
                $"unknown budget \"{name}\"{(meant.English.Length > 0 ? meant.English : $"; known are: {known}, and every rule")}",
                $"未知的预算“{name}”{(meant.Chinese.Length > 0 ? meant.Chinese : $"；可用：{known}，以及任一规则")}"));
        }

        BudgetValue takes = kind?.Takes ?? BudgetValue.CountOrShare;
        bool isShare = takes == BudgetValue.Share || (takes == BudgetValue.CountOrShare && value.EndsWith('%'));
        BudgetLimit? limit = isShare
            ? Percentage.Parse(value) is double share ? new(share, true) : null
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? new(count, false) : null;
        return limit is null
            ? throw new ConfigurationException(Takes($"{option} {name}", takes))
            : Set(settings, kind, check, limit, new(option, option));
    }

    /// <summary>Settings with the share of missing papers set.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="share">0–1.</param>
    /// <param name="option">The option's name, for where it comes from.</param>
    public static RunSettings SetMissingPapers(RunSettings settings, double share, string option)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Set(settings, BudgetKind.MissingPapers, null, new(share, true), new(option, option));
    }

    /// <summary>What a budget takes.</summary>
    internal static LocalText Takes(string key, BudgetValue takes) => takes switch
    {
        BudgetValue.Count => new($"\"{key}\" takes a whole number, 0 or more", $"“{key}”应为不小于 0 的整数"),
        BudgetValue.Share => new($"\"{key}\" takes a share such as 0.05 or 5%", $"“{key}”应为比例，如 0.05 或 5%"),
        _ => new($"\"{key}\" takes a whole number of papers, 0 or more, or a share such as \"5%\"", $"“{key}”应为不小于 0 的论文数，或形如 \"5%\" 的比例"),
    };

    /// <summary>Settings with a budget set, or taken away by null.</summary>
    internal static RunSettings Set(RunSettings settings, BudgetKind? kind, CheckDescriptor? check, BudgetLimit? limit, LocalText from)
    {
        GatePolicy gate = settings.Gate;
        string name = kind?.Name ?? check!.Id;
        settings = settings with { Origins = settings.Origins.Add(new("budgets." + (kind?.Key ?? check!.Id), from)) };
        if (kind == BudgetKind.Errors)
        {
            return settings with { Gate = gate with { MaxErrors = (int)limit!.Value.Most } };
        }

        if (kind == BudgetKind.Warnings)
        {
            return settings with { Gate = gate with { MaxWarnings = (int?)limit?.Most } };
        }

        settings = settings with
        {
            Gate = gate with { Limits = limit is BudgetLimit most ? gate.Limits.SetItem(name, most) : gate.Limits.Remove(name) },
        };
        return kind == BudgetKind.MissingPapers ? WithMissingPapers(settings, limit?.Most) : settings;
    }

    // Up to the budget a missing paper is a warning, beyond it an error.
    private static RunSettings WithMissingPapers(RunSettings settings, double? share)
    {
        (string Id, string Key) option = (new MissingPaperCheck().Descriptor.Id, MissingPaperCheck.MaxMissing.Key);
        return settings with
        {
            Checks = settings.Checks with
            {
                Values = share is double most ? settings.Checks.Values.SetItem(option, most) : settings.Checks.Values.Remove(option),
            },
        };
    }
}
