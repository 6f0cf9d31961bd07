using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Editions.Discovery;
using Alignment.Evidence;
using Alignment.History.Import;
using Alignment.Languages.Segmentation;
using Alignment.Pairing;
using Alignment.Scoring.Terms.Mining;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment terms mine EDITIONS…</c>: how editions render English terms, as a table to edit.</summary>
internal static class TermsMineCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> editions = new("EDITIONS")
        {
            Description = terminal.Text(
                "SOURCE TARGET, repeated; or folders and patterns, as history import takes them",
                "SOURCE TARGET，可重复；或文件夹与通配符，写法同 history import"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> output = TermsCommand.Output(terminal);
        Option<string?> fewest = new("--fewest")
        {
            Description = terminal.Text("Fewest English fields that hold a term [default: 20]", "术语至少出现于多少个英文字段 [默认：20]"),
            HelpName = "N",
        };
        Option<bool> noProgress = CommonOptions.NoProgress(terminal);
        Option<string?> config = CommonOptions.Config(terminal);
        Option<bool> noConfig = CommonOptions.NoConfig(terminal);
        ToolCommand command = new("mine", terminal.Text(
            "Write how editions render English terms, the most inconsistent first", "列出各版本对英文术语的译法，最不一致的在前"))
        {
            editions, output, fewest, noProgress, config, noConfig,
            new CommandExample("alignment terms mine . --fewest 5 -o terms.tsv", terminal.Text("Terms of the editions of this folder", "本文件夹各版本所用的术语")),
            new CommandExample(
                "alignment terms mine 2026-01-05-en.md 2026-01-05-zh.md --fewest 3",
                terminal.Text("Terms of one pair, on standard output", "一对版本的术语，写到标准输出")),
        };
        command.SetAction(parsed =>
        {
            RunSettings settings = ConfigurationLoader.Load(parsed.GetValue(config), parsed.GetValue(noConfig), terminal.Folder);
            MiningOptions options = new();
            options = options with { FewestFields = Math.Max(1, parsed.Count(fewest) ?? options.FewestFields) };
            EditionFiles[] pairs = MinedEditions.Find(parsed.GetRequiredValue(editions));
            string? target = parsed.GetValue(output);
            if (target is not null)
            {
                Repairs.RequireOther(target, pairs.SelectMany(pair => (string[])[pair.Source, pair.Target]));
            }

            JiebaSegmenter segmenter = new(findsNewWords: false);
            MiningPapers papers = new(new EvidenceExtractor(settings.Failures, new KnownWordExtractor(settings.Lexicon, segmenter)));
            bool isComplete = true;
            using (ProgressBar bar = new(terminal, !parsed.GetValue(noProgress), terminal.Text("reading editions", "正在读取版本"), pairs.Length))
            {
                for (int i = 0; i < pairs.Length; i++)
                {
                    isComplete &= Add(pairs[i], settings, papers, terminal);
                    bar.Show(i + 1);
                }
            }

            ImmutableArray<MinedTerm> terms;
            using (new Progress(terminal, !parsed.GetValue(noProgress), terminal.Text($"mining {papers.Papers.Count} papers", $"正在挖掘 {papers.Papers.Count} 篇论文"), terminal.Text("mined", "挖掘")))
            {
                terms = TermMiner.Mine(papers.Papers, segmenter, options);
            }

            TermsCommand.Write(target, terminal, writer => MinedTable.Write(writer, terms));
            terminal.Error.WriteLine(terminal.Text(
                $"{papers.Papers.Count} papers of {pairs.Length} pairs of editions: {terms.Length} terms{(terms.IsEmpty ? "; name more editions, or lower --fewest" : "")}",
                $"{pairs.Length} 对版本、{papers.Papers.Count} 篇论文：{terms.Length} 个术语{(terms.IsEmpty ? "；请给出更多版本，或调低 --fewest" : "")}"));
            return isComplete ? ExitCode.Success : ExitCode.CannotJudge;
        });
        return command;
    }

    private static bool Add(EditionFiles files, RunSettings settings, MiningPapers papers, Terminal terminal)
    {
        Edition source = EditionReader.Read(EditionSource.Of(files.Source), settings.Reader);
        Edition target = EditionReader.Read(EditionSource.Of(files.Target), settings.Reader);
        EditionPair pair = EditionPairer.Pair(source, target, null, settings.Pairing);
        if (MinedEditions.FaultOf(pair) is { } fault)
        {
            string text = fault.In(terminal.Language);
            terminal.Error.WriteLine(terminal.Text($"not read: {text}", $"未读取：{text}"));
            return false;
        }

        papers.Add(pair);
        return true;
    }
}
