using Alignment.Editions.Discovery;
using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Editions;
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
            Description = "SOURCE TARGET, repeated; or folders and patterns, as history import takes them",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> output = TermsCommand.Output();
        Option<string?> fewest = new("--fewest") { Description = "Fewest English fields that hold a term [default: 20]", HelpName = "N" };
        Option<bool> noProgress = new("--no-progress") { Description = "No progress on standard error" };
        Option<string?> config = new("--config") { Description = "Configuration file [default: alignment.json in this folder, if it is there]", HelpName = "FILE" };
        Option<bool> noConfig = new("--no-config") { Description = "Read no configuration file" };
        Command command = new("mine", "Write how editions render English terms, the most inconsistent first")
        {
            editions, output, fewest, noProgress, config, noConfig,
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
            using (ProgressBar bar = new(terminal, !parsed.GetValue(noProgress), "reading editions", pairs.Length))
            {
                for (int i = 0; i < pairs.Length; i++)
                {
                    isComplete &= Add(pairs[i], settings, papers, terminal);
                    bar.Show(i + 1);
                }
            }

            ImmutableArray<MinedTerm> terms;
            using (new Progress(terminal, !parsed.GetValue(noProgress), FormattableString.Invariant($"mining {papers.Papers.Count} papers"), "mined"))
            {
                terms = TermMiner.Mine(papers.Papers, segmenter, options);
            }

            TermsCommand.Write(target, terminal, writer => MinedTable.Write(writer, terms));
            terminal.Error.WriteLine(FormattableString.Invariant(
                $"{papers.Papers.Count} papers of {pairs.Length} pairs of editions: {terms.Length} terms{(terms.IsEmpty ? "; name more editions, or lower --fewest" : "")}"));
            return isComplete ? ExitCode.Success : ExitCode.CannotJudge;
        });
        return command;
    }

    private static bool Add(EditionFiles files, RunSettings settings, MiningPapers papers, Terminal terminal)
    {
        Edition source = EditionReader.Read(EditionSource.Of(files.Source), settings.Reader);
        Edition target = EditionReader.Read(EditionSource.Of(files.Target), settings.Reader);
        EditionPair pair = EditionPairer.Pair(source, target, null, settings.Pairing);
        if (MinedEditions.FaultOf(pair) is string fault)
        {
            terminal.Error.WriteLine($"not read: {fault}");
            return false;
        }

        papers.Add(pair);
        return true;
    }
}
