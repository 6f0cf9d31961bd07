using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Gate;
using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Reads and writes baselines (<c>docs/baseline.schema.json</c>): JSON, an entry a line, so that a diff shows what was let pass.</summary>
public static partial class BaselineFile
{
    /// <summary>The name of this contract.</summary>
    public const string CurrentSchema = "alignment/baseline/1";

    private static readonly string[] RootKeys = ["$schema", "schema", "entries"];
    private static readonly string[] EntryKeys = ["fingerprint", "rule", "edition", "paper", "field", "reason"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or is no baseline; the message names the line.</exception>
    public static Baseline Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string name = path.Replace('\\', '/');
        try
        {
            return Parse(File.ReadAllBytes(path), name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            bool isAbsent = error is FileNotFoundException or DirectoryNotFoundException;
            throw new ConfigurationException(
                new LocalText(
                    $"cannot read the baseline {name}: {(isAbsent ? "no such file; make one with: alignment baseline create" : error.Message)}",
                    $"无法读取基线 {name}：{(isAbsent ? "没有该文件；可用 alignment baseline create 生成" : error.Message)}"),
                error);
        }
    }

    /// <summary>Reads a file's content.</summary>
    /// <param name="bytes">The content, UTF-8.</param>
    /// <param name="name">How the file is named in messages.</param>
    /// <exception cref="ConfigurationException">It is no baseline; the message names the line.</exception>
    public static Baseline Parse(ReadOnlySpan<byte> bytes, string name)
    {
        ConfigurationValues read = new(name);
        ConfigurationNode root = ConfigurationParser.Parse(bytes, name);
        List<BaselineEntry> entries = [];
        bool isBaseline = false;
        bool hasEntries = false;
        foreach ((string key, int line, ConfigurationNode value) in read.Members(root, "a baseline"))
        {
            switch (key)
            {
                case "$schema":
                    read.String(value, key);
                    break;
                case "schema":
                    isBaseline = read.String(value, key) == CurrentSchema;
                    break;
                case "entries":
                    hasEntries = true;
                    entries.AddRange(value.Kind == JsonValueKind.Array ? value.Items.Select(item => Entry(read, item))
                        : throw read.At(value.Line, new("\"entries\" takes a list: [ … ]", "“entries”应为列表：[ … ]")));
                    break;
                default:
                    throw read.UnknownKey(line, key, RootKeys);
            }
        }

        return !hasEntries && isBaseline
            ? throw read.At(root.Line, new("a baseline needs \"entries\": [ … ]", "基线缺少“entries”：[ … ]"))
            : isBaseline ? Baseline.Of(entries) : throw read.At(root.Line, new(
            $"not a baseline: \"schema\" must be \"{CurrentSchema}\"; make one with: alignment baseline create",
            $"不是基线：“schema”应为“{CurrentSchema}”；可用 alignment baseline create 生成"));
    }

    /// <summary>Writes a baseline; the same one gives the same bytes.</summary>
    public static void Write(Baseline baseline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"{{\n  \"schema\": \"{CurrentSchema}\",\n  \"entries\": [");
        for (int i = 0; i < baseline.Entries.Length; i++)
        {
            output.Write(i == 0 ? "\n    " : ",\n    ");
            output.Write(Line(baseline.Entries[i]));
        }

        output.Write(baseline.Entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n");
    }

    private static BaselineEntry Entry(ConfigurationValues read, ConfigurationNode node)
    {
        Dictionary<string, string> texts = [];
        foreach ((string key, int line, ConfigurationNode value) in read.Members(node, "entries"))
        {
            if (!EntryKeys.Contains(key))
            {
                throw read.UnknownKey(line, key, EntryKeys);
            }

            // The page writes null for what is not known.
            if (value.Kind != JsonValueKind.Null)
            {
                texts[key] = read.String(value, key);
            }
        }

        string Required(string key, Regex form, string example) => texts.TryGetValue(key, out string? text) && form.IsMatch(text) ? text
            : throw read.At(node.Line, new($"an entry needs \"{key}\", such as \"{example}\"", $"条目缺少“{key}”，例如“{example}”"));
        string fingerprint = Required("fingerprint", Hex(), "0123456789abcdef");
        string paper = Required("paper", Anything(), "2601.01234");
        string rule = Required("rule", Anything(), "ALN305");
        if (CheckCatalog.All.FirstOrDefault(check => check.Descriptor.Id == rule)?.Descriptor is not CheckDescriptor known)
        {
            throw read.At(node.Line, new($"unknown check \"{rule}\"; name it by its id, such as ALN305", $"未知的规则“{rule}”；请写编号，如 ALN305"));
        }

        if (known.MayPreventJudgement)
        {
            throw read.At(node.Line, new(
                $"{known.Id} {known.Name} is about an edition and cannot be known: it is news each time", $"{known.Id} {known.Name} 针对整个版本，不能列入基线"));
        }

        string? edition = texts.GetValueOrDefault("edition");
        if (edition is not null && !Day().IsMatch(edition))
        {
            throw read.At(node.Line, new($"\"edition\" is a day such as 2026-01-05, not \"{edition}\"", $"“edition”应为日期，如 2026-01-05，而不是“{edition}”"));
        }

        string? field = texts.GetValueOrDefault("field");
        if (field is not null && FieldNames.Parse(field) is null)
        {
            LocalText meant = Suggestions.Meant(field, Enum.GetValues<FieldName>().Select(name => name.Key()));
            throw read.At(node.Line, new($"unknown field \"{field}\"{meant.English}", $"未知的字段“{field}”{meant.Chinese}"));
        }

        return new(fingerprint, rule, edition, paper, field, texts.GetValueOrDefault("reason"));
    }

    private static string Line(BaselineEntry entry)
    {
        IEnumerable<(string Key, string? Value)> members =
        [
            ("edition", entry.Edition), ("rule", entry.Rule), ("paper", entry.Paper), ("field", entry.Field),
            ("fingerprint", entry.Fingerprint), ("reason", entry.Reason),
        ];
        return "{ " + string.Join(", ", members.Where(member => member.Value is not null)
            .Select(member => $"\"{member.Key}\": {Quoted(member.Value!)}")) + " }";
    }

    private static string Quoted(string text)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStringValue(text);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hex();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("^.+$", RegexOptions.CultureInvariant)]
    private static partial Regex Anything();
}
