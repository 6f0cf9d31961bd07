using System.Text.Json;
using Alignment.Checks;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Reads <c>budgets</c>: how much of a kind passes.</summary>
internal sealed class BudgetInterpreter(ConfigurationValues read, ConfigurationOrigin file)
{
    /// <summary>Reads the object.</summary>
    public void Read(ConfigurationNode budgets, Action<Func<RunSettings, RunSettings>> change)
    {
        foreach ((string key, int line, ConfigurationNode value) in read.Members(budgets, "budgets"))
        {
            BudgetKind? kind = BudgetKind.All.FirstOrDefault(kind => kind.Key == key);
            CheckDescriptor? check = CheckCatalog.All.Select(check => check.Descriptor).FirstOrDefault(check => check.Id == key || check.Name == key);
            if (kind is null && check is null)
            {
                throw Unknown(key, line);
            }

            // A budget that takes only a limit has none to be rid of: errors never pass unless someone says how many.
            BudgetLimit? limit = value.Kind == JsonValueKind.Null && kind != BudgetKind.Errors ? null : Limit(value, key, kind?.Takes ?? BudgetValue.CountOrShare);
            change(settings => BudgetSetting.Set(settings, kind, check, limit, file.At(value.Line)));
        }
    }

    private BudgetLimit Limit(ConfigurationNode value, string key, BudgetValue takes)
    {
        if (takes == BudgetValue.Share)
        {
            double share = read.Number(value, key, isShare: true);
            return share is >= 0 and <= 1 ? new(share, true)
                : throw read.At(value.Line, new($"\"{key}\" lies between 0 and 1, or 0% and 100%", $"“{key}”应在 0 与 1（即 0% 与 100%）之间"));
        }

        if (ConfigurationValues.WholeNumber(value) is int count)
        {
            return new(count, false);
        }

        if (takes == BudgetValue.CountOrShare && value.Kind == JsonValueKind.String && value.Text.EndsWith('%') && Percentage.Parse(value.Text) is double part)
        {
            return new(part, true);
        }

        throw read.At(value.Line, BudgetSetting.Takes(key, takes));
    }

    private ConfigurationException Unknown(string key, int line)
    {
        bool looksLikeId = key.StartsWith("ALN", StringComparison.Ordinal);
        string[] known = [.. BudgetKind.All.Select(kind => kind.Key)];
        LocalText meant = Suggestions.Meant(
            key, known.Concat(CheckCatalog.All.Select(check => looksLikeId ? check.Descriptor.Id : check.Descriptor.Name)));
        return read.At(line, meant.English.Length > 0
            ? new($"unknown budget \"{key}\"{meant.English}", $"未知的预算“{key}”{meant.Chinese}")
            : new(
                $"unknown budget \"{key}\"; known are: {string.Join(", ", known)}, and every rule",
                $"未知的预算“{key}”；可用：{string.Join("、", known)}，以及任一规则"));
    }
}
