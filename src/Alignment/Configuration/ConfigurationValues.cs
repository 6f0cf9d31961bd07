using System.Globalization;
using System.Text.Json;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Reads values of a configuration file, or says on which line one is not what it should be.</summary>
internal sealed class ConfigurationValues(string path)
{
    /// <summary>The members of an object, none of them given twice.</summary>
    public IEnumerable<(string Key, int Line, ConfigurationNode Value)> Members(ConfigurationNode node, string what)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            throw At(node.Line, new($"\"{what}\" takes an object: {{ … }}", $"“{what}”应为对象：{{ … }}"));
        }

        HashSet<string> seen = [];
        foreach (var member in node.Members)
        {
            yield return seen.Add(member.Key) ? member
                : throw At(member.Line, new($"\"{member.Key}\" is given twice", $"“{member.Key}”出现了两次"));
        }
    }

    /// <summary>A number; where it is a share, with a percent sign if one likes.</summary>
    public double Number(ConfigurationNode node, string key, bool isShare) => node.Kind switch
    {
        JsonValueKind.Number => double.Parse(node.Text, CultureInfo.InvariantCulture),
        JsonValueKind.String when isShare && node.Text.EndsWith('%') && Percentage.Parse(node.Text) is double share => share,
        _ when isShare => throw At(node.Line, new($"\"{key}\" takes a number, or a share such as \"5%\"", $"“{key}”应为数字，或形如 \"5%\" 的比例")),
        _ => throw At(node.Line, new($"\"{key}\" takes a number", $"“{key}”应为数字")),
    };

    /// <summary>A whole number, 0 or more; null when the value is none.</summary>
    public static int? WholeNumber(ConfigurationNode node) =>
        node.Kind == JsonValueKind.Number
        && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && number is >= 0 and <= int.MaxValue && number == Math.Floor(number) ? (int)number : null;

    /// <summary>A text.</summary>
    public string String(ConfigurationNode node, string key) =>
        node.Kind == JsonValueKind.String ? node.Text : throw At(node.Line, new($"\"{key}\" takes a text in quotes", $"“{key}”应为带引号的文本"));

    /// <summary>A list of texts.</summary>
    public List<string> Strings(ConfigurationNode node, string key) => node.Kind == JsonValueKind.Array
        ? [.. node.Items.Select(item => String(item, key))]
        : throw At(node.Line, new($"\"{key}\" takes a list: [ … ]", $"“{key}”应为列表：[ … ]"));

    /// <summary>A text, or a list of texts that is not empty; each with its line.</summary>
    public IEnumerable<(string Text, int Line)> OneOrMore(ConfigurationNode node, string key)
    {
        ConfigurationNode[] items = node.Kind == JsonValueKind.Array ? [.. node.Items] : [node];
        return items.Length == 0 || Array.Exists(items, item => item.Kind != JsonValueKind.String)
            ? throw At(node.Line, new($"\"{key}\" takes a text in quotes, or a list of them: [ … ]", $"“{key}”应为带引号的文本，或其列表：[ … ]"))
            : items.Select(item => (item.Text, item.Line));
    }

    /// <summary>One of some words.</summary>
    public string Choice(ConfigurationNode node, string key, IReadOnlyList<string> choices)
    {
        string text = String(node, key);
        if (choices.Contains(text))
        {
            return text;
        }

        LocalText meant = Suggestions.Meant(text, choices);
        throw At(node.Line, new(
            $"\"{key}\" is one of {string.Join(", ", choices)}, not \"{text}\"{meant.English}",
            $"“{key}”应为 {string.Join("、", choices)} 之一，而不是“{text}”{meant.Chinese}"));
    }

    /// <summary>What to say about a key that is not known.</summary>
    public ConfigurationException UnknownKey(int line, string key, IReadOnlyList<string> known)
    {
        LocalText meant = Suggestions.Meant(key, known);
        return meant.English.Length > 0
            ? At(line, new($"unknown key \"{key}\"{meant.English}", $"未知的键“{key}”{meant.Chinese}"))
            : At(line, new(
                $"unknown key \"{key}\"; known are: {string.Join(", ", known)}", $"未知的键“{key}”；可用的键：{string.Join("、", known)}"));
    }

    /// <summary>What to say about a line.</summary>
    public ConfigurationException At(int line, LocalText message) => ConfigurationException.At(path, line, message);
}
