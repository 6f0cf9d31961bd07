using System.Collections.Immutable;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions.Discovery;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary>What <c>check</c> or <c>report</c> is to judge: one pair of editions named file by file, or those found in places.</summary>
/// <param name="Pairs">The pairs, in the order of their days.</param>
/// <param name="Alone">Editions without a partner.</param>
internal sealed record CheckInputs(ImmutableArray<EditionFiles> Pairs, ImmutableArray<string> Alone)
{
    private const int MostNamed = 3;

    /// <summary>The commit that the editions were compared with; null when all are judged.</summary>
    public string? Since { get; private init; }

    /// <summary>Number of pairs as they were.</summary>
    public int Unchanged { get; private init; }

    /// <summary>Editions that the commit has and the places have no more.</summary>
    public ImmutableArray<string> Deleted { get; private init; } = [];

    /// <summary>Every file that is read.</summary>
    public IEnumerable<string> Files => Pairs.SelectMany(pair => pair.All).Concat(Alone);

    /// <summary>Whether the only pair was named on the command line.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>Whether a page can show it: one pair and nothing else, or nothing at all since no edition has changed.</summary>
    public bool FitOnePage => Pairs.Length <= 1 && Alone.IsEmpty;

    /// <summary>Reads the arguments.</summary>
    /// <param name="named">What was named: SOURCE and TARGET, with crawl and twin.</param>
    /// <param name="source">The first argument.</param>
    /// <param name="target">The second; null when there is none.</param>
    /// <param name="since">A commit; null to judge everything.</param>
    /// <exception cref="ConfigurationException">The arguments do not go together.</exception>
    /// <exception cref="DiscoveryException">A place cannot be listed, or git cannot say what has changed.</exception>
    public static CheckInputs Of(Func<string, InputNames> named, string source, string? target, string? since)
    {
        string[] places = target is null ? [source] : [source, target];
        bool[] arePlaces = [.. places.Select(EditionPlaces.IsPlace)];
        if (target is null && source != "-" && !source.StartsWith("git:", StringComparison.Ordinal) && !Path.Exists(source) && !arePlaces[0])
        {
            throw new ConfigurationException(new LocalText(
                $"{source}: no such file or folder; write alignment check SOURCE TARGET, or name a folder of editions",
                $"{source}：没有这个文件或文件夹；请写 alignment check SOURCE TARGET，或给出存放各期的文件夹"));
        }

        if (arePlaces.All(isPlace => isPlace))
        {
            RefuseWitnesses(named(target ?? ""));
            return Found(places, since);
        }

        if (target is null || arePlaces.Any(isPlace => isPlace))
        {
            throw Mixed(source, target);
        }

        InputNames names = named(target);
        IReadOnlyList<string> all = names.All();
        if (since is not null && all.Contains("-"))
        {
            throw new ConfigurationException(new LocalText(
                "--changed-since compares files with a commit, and standard input (-) is none; name the file",
                "--changed-since 比较的是文件与提交，而标准输入（-）不是文件；请给出文件名"));
        }

        bool isJudged = since is null || EditionFinder.IsChanged(all, since);
        EditionFiles pair = new("", source, target, names.Crawl) { Twin = names.Twin };
        return new(isJudged ? [pair] : [], []) { Since = since, Unchanged = isJudged ? 0 : 1, IsNamed = true };
    }

    /// <summary>Says what is not judged and why.</summary>
    public void Tell(Terminal terminal)
    {
        if (Since is null)
        {
            return;
        }

        if (!Deleted.IsEmpty)
        {
            Say($"deleted since {Since}, and judged no more: {Some(Deleted, ", ")}", $"自 {Since} 以来已删除，不再检查：{Some(Deleted, "、")}");
        }

        if (Pairs.IsEmpty && Alone.IsEmpty)
        {
            Say($"no edition has changed since {Since}; pairs as they were: {Unchanged}", $"自 {Since} 以来各期均无改动；未变的版本对：{Unchanged}");
        }
        else if (Unchanged > 0)
        {
            Say($"pairs unchanged since {Since}, and not judged: {Unchanged}", $"自 {Since} 以来未变、不再检查的版本对：{Unchanged}");
        }

        void Say(FormattableString english, FormattableString chinese) => terminal.Error.WriteLine(
            FormattableString.Invariant(terminal.Language == Language.Chinese ? chinese : english));
    }

    /// <summary>Names the editions without a partner, where nothing else would.</summary>
    public void TellAlone(Terminal terminal)
    {
        if (!Alone.IsEmpty)
        {
            terminal.Error.WriteLine(terminal.Text(
                $"without the other language, and left out: {Some(Alone, ", ")}", $"缺少另一种语言，未列入：{Some(Alone, "、")}"));
        }
    }

    private static CheckInputs Found(string[] places, string? since)
    {
        EditionFinding found = since is null ? EditionFinder.Find(places) : EditionFinder.FindChanged(places, since);
        bool isNothing = found.Pairs.IsEmpty && found.Unchanged == 0 && (since is null || (found.Alone.IsEmpty && found.Deleted.IsEmpty));
        return !isNothing
            ? new(found.Pairs, found.Alone) { Since = since, Unchanged = found.Unchanged, Deleted = found.Deleted }
            : throw new ConfigurationException(new LocalText(
                FormattableString.Invariant($"no pair of editions among {found.Files} files of {string.Join(", ", places)}; names need a day and a language, such as ")
                + "2026-01-05_AI_enhanced_English.jsonl and 2026-01-05_AI_enhanced_Chinese.jsonl, or 2026-01-05/en.md and zh.md; "
                + "or name the folder of the English and that of the Chinese editions",
                FormattableString.Invariant($"在 {string.Join("、", places)} 的 {found.Files} 个文件中没有成对的版本；文件名须含日期和语言，例如 ")
                + "2026-01-05_AI_enhanced_English.jsonl 与 2026-01-05_AI_enhanced_Chinese.jsonl，或 2026-01-05/en.md 与 zh.md；"
                + "也可分别给出英文版和中文版的文件夹"));
    }

    private static void RefuseWitnesses(InputNames names)
    {
        if ((names.Crawl ?? names.Twin) is not null)
        {
            string option = names.Crawl is not null ? "--raw" : "--twin";
            throw new ConfigurationException(new LocalText(
                $"{option} belongs to one pair, and a folder or pattern was named; name that pair's two files,"
                + " or leave it out: crawls and Markdown beside the editions are found by their names",
                $"{option} 只用于一对版本，而给出的是文件夹或通配符；请给出那一对的两个文件，或去掉它：同一处的抓取文件和 Markdown 会按文件名找到"));
        }
    }

    private static ConfigurationException Mixed(string source, string? target)
    {
        if (target is null)
        {
            return new(new LocalText(
                $"{source} has nothing to be compared with; write alignment check SOURCE TARGET, or name a folder of editions",
                $"{source} 没有可对照的版本；请写 alignment check SOURCE TARGET，或给出存放各期的文件夹"));
        }

        (string place, string file) = EditionPlaces.IsPlace(source) ? (source, target) : (target, source);
        return new(new LocalText(
            $"{place} is a folder or a pattern, and {file} is not; name two files, two folders, or one folder that holds both languages",
            $"{place} 是文件夹或通配符，而 {file} 不是；请给出两个文件、两个文件夹，或一个含两种语言的文件夹"));
    }

    private static string Some(ImmutableArray<string> names, string comma) =>
        string.Join(comma, names.Take(MostNamed)) + (names.Length > MostNamed ? $"{comma}…" : "")
        + FormattableString.Invariant($" ({names.Length})");
}
