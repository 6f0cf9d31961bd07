using System.Globalization;
using System.Text.Json;

namespace Alignment.Configuration;

/// <summary>Reads values of a configuration file, or says on which line one is not what it should be.</summary>
internal sealed class ConfigurationValues(string path)
{
    /// <summary>The members of an object, none of them given twice.</summary>
    public IEnumerable<(string Key, int Line, ConfigurationNode Value)> Members(ConfigurationNode node, string what)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            throw At(node.Line, $"\"{what}\" takes an object: {{ … }}");
        }

        HashSet<string> seen = [];
        foreach (var member in node.Members)
        {
            yield return seen.Add(member.Key) ? member : throw At(member.Line, $"\"{member.Key}\" is given twice");
        }
    }

    /// <summary>A number, or a share with a percent sign.</summary>
    public double Number(ConfigurationNode node, string key) => node.Kind switch
    {
        JsonValueKind.Number => double.Parse(node.Text, CultureInfo.InvariantCulture),
        JsonValueKind.String when node.Text.EndsWith('%') && Percentage.Parse(node.Text) is double share => share,
        _ => throw At(node.Line, $"\"{key}\" takes a number, or a share such as \"5%\""),
    };

    /// <summary>A text.</summary>
    public string String(ConfigurationNode node, string key) =>
        node.Kind == JsonValueKind.String ? node.Text : throw At(node.Line, $"\"{key}\" takes a text in quotes");

    /// <summary>A list of texts.</summary>
    public List<string> Strings(ConfigurationNode node, string key) => node.Kind == JsonValueKind.Array
        ? [.. node.Items.Select(item => String(item, key))]
        : throw At(node.Line, $"\"{key}\" takes a list: [ … ]");

    /// <summary>One of some words.</summary>
    public string Choice(ConfigurationNode node, string key, string[] choices)
    {
        string text = String(node, key);
        return choices.Contains(text) ? text : throw At(
            node.Line,
            $"\"{key}\" is one of {string.Join(", ", choices)}, not \"{text}\"{Suggestions.DidYouMean(text, choices)}");
    }

    /// <summary>What to say about a key that is not known.</summary>
    public ConfigurationException UnknownKey(int line, string key, string[] known)
    {
        string meant = Suggestions.DidYouMean(key, known);
        return At(line, $"unknown key \"{key}\"{(meant.Length > 0 ? meant : $"; known are: {string.Join(", ", known)}")}");
    }

    /// <summary>What to say about a line.</summary>
    public ConfigurationException At(int line, string message) =>
        ConfigurationException.At(path, line, message);
}
