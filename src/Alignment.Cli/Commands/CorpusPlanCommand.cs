using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Corpus.Plans;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment corpus plan PLACE… -o plan.jsonl</c>: finds editions and cuts them into shards of about equal work.</summary>
internal static class CorpusPlanCommand
{
    private const int MostNamed = 3;
    private const int MostShards = 1_000_000;
    private const double Mebibyte = 1024 * 1024;

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> places = new("PLACE")
        {
            Description = terminal.Text(
                "A folder, a pattern in quotes, or git:REF:PATH; or the folder of the English and that of the Chinese editions",
                "文件夹、加引号的通配符或 git:REF:PATH；也可依次给出英文各期和中文各期的文件夹"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> manifests = new("--manifest")
        {
            Description = terminal.Text("A list of pairs: SOURCE, tab, TARGET and perhaps tab, CRAWL a line; repeatable", "配对清单：每行依次为原文、制表符、译文，可再加制表符和原始抓取；可重复使用"),
            HelpName = "FILE",
        };
        Option<string> output = new("--output", "-o") { Description = terminal.Text("The plan to write", "要写出的计划文件"), HelpName = "FILE", Required = true };
        Option<string?> shards = new("--shards") { Description = terminal.Text("Number of shards", "分片数"), HelpName = "N" };
        Option<string?> bytes = new("--shard-bytes") { Description = terminal.Text("Size of a shard, such as 64M [default: 64M]", "每个分片的大小，例如 64M [默认：64M]"), HelpName = "SIZE" };
        Option<bool> hash = new("--hash")
        {
            Description = terminal.Text(
                "Know inputs by SHA-256 rather than by size and time, and leave out pairs with the content of an earlier one of the same day",
                "以 SHA-256 而非大小和时间识别输入，并略去同一天内容重复的配对"),
        };
        ToolCommand command = new("plan", terminal.Text("Find editions and cut them into shards of about equal work", "查找各期，并切成工作量大致相等的分片"))
        {
            places, manifests, output, shards, bytes, hash,
            new CommandExample("alignment corpus plan . -o plan.jsonl", terminal.Text("Every pair of this folder", "本文件夹中的每一对")),
            new CommandExample(
                "alignment corpus plan git:HEAD:data/samples -o commit.jsonl --shards 4",
                terminal.Text("Every pair of a commit, in four shards", "某次提交中的每一对，分为四片")),
        };
        command.SetAction(parsed =>
        {
            string[] found = parsed.GetValue(places) ?? [];
            string[] lists = parsed.GetValue(manifests) ?? [];
            if (found.Length + lists.Length == 0)
            {
                throw new ConfigurationException(new LocalText(
                    "nothing to plan; name a folder of editions, or a list of pairs: --manifest FILE", "没有可计划的内容；请给出存放各期的文件夹，或用 --manifest FILE 给出配对清单"));
            }

            string file = parsed.GetRequiredValue(output);
            CorpusPlan plan = PlanBuilder.Build(found, lists, new()
            {
                Shards = Count(parsed.Count(shards)),
                ShardBytes = parsed.GetValue(bytes) is string size ? Size(size) : PlanOptions.DefaultShardBytes,
                Hashes = parsed.GetValue(hash),
            });
            Repairs.RequireOther(file, [.. lists, .. plan.Shards.SelectMany(shard => shard.Editions).SelectMany(edition => edition.Files).Select(input => input.Path)]);
            PlanFile.Write(plan, file);
            Say(plan, file);
            return ExitCode.Success;
        });
        return command;

        void Say(CorpusPlan plan, string file)
        {
            if (!plan.Alone.IsEmpty)
            {
                string some = Named(plan.Alone);
                terminal.Error.WriteLine(terminal.Text(
                    $"without the other language: {plan.Alone.Length} ({some})", $"缺少另一种语言的版本：{plan.Alone.Length} 个（{some}）"));
            }

            if (!plan.Repeated.IsEmpty)
            {
                string some = Named(plan.Repeated);
                terminal.Error.WriteLine(terminal.Text($"left out, same content as an earlier pair: {plan.Repeated.Length} ({some})", $"与前面的配对内容相同，已略去：{plan.Repeated.Length} 对（{some}）"));
            }

            string all = Mebibytes(plan.Bytes);
            string least = Mebibytes(plan.Shards.Min(shard => shard.Bytes));
            string most = Mebibytes(plan.Shards.Max(shard => shard.Bytes));
            terminal.Output.WriteLine(terminal.Text(
                $"{plan.Editions} {(plan.Editions == 1 ? "pair" : "pairs")} of editions, {all} MiB, in {plan.Shards.Length} {(plan.Shards.Length == 1 ? "shard" : "shards")} of {(least == most ? most : $"{least} to {most}")} MiB",
                $"{plan.Editions} 对，共 {all} MiB，分为 {plan.Shards.Length} 个分片，每片 {(least == most ? most : $"{least} 至 {most}")} MiB"));
            terminal.Output.WriteLine(terminal.Text($"next: alignment corpus run {file} -o DIR", $"下一步：alignment corpus run {file} -o DIR"));
        }
    }

    private static string Named(ImmutableArray<string> names) =>
        Printable.Escape(string.Join(", ", names.Take(MostNamed))) + (names.Length > MostNamed ? ", …" : "");

    private static string Mebibytes(long bytes) => (bytes / Mebibyte).ToString("0.#", CultureInfo.InvariantCulture);

    private static int? Count(int? shards) => shards is null or (> 0 and <= MostShards) ? shards : throw new ConfigurationException(new LocalText(
        $"--shards takes a number from 1 to {MostShards}", $"--shards 须为 1 到 {MostShards} 之间的整数"));

    private static long Size(string text)
    {
        int shift = text.Length == 0 ? -1 : "KMG".IndexOf(char.ToUpperInvariant(text[^1]), StringComparison.Ordinal);
        string digits = shift < 0 ? text : text[..^1];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number is > 0 and < (1L << 32)
            ? number << (10 * (shift + 1))
            : throw new ConfigurationException(new LocalText(
                $"--shard-bytes takes a size such as 500K, 64M or 2G, not \"{text}\"", $"--shard-bytes 须为大小，例如 500K、64M 或 2G，而不是“{text}”"));
    }
}
