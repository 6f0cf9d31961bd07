using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Help;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.History;
using Alignment.History.Replays;
using Alignment.History.Store;
using Alignment.History.Trends;
using Alignment.Languages;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment trend</c>: figures over the editions of a history, with limits and dated changes.</summary>
internal static class TrendCommand
{
    private static readonly string[] Formats = ["text", "json", "csv"];

    public static Command Create(Terminal terminal)
    {
        Option<string?> database = HistoryCommand.Database(terminal);
        Option<string?> counts = new("--counts")
        {
            Description = terminal.Text("A table of counts a day in place of a history (docs/history.md)", "以每日计数表代替历史（docs/history.md）"),
            HelpName = "FILE.tsv",
        };
        Option<string?> only = new("--only")
        {
            Description = terminal.Text("Only editions with this text in the target's name or in the label", "只看目标版本文件名或标签中含此文字的版本"),
            HelpName = "TEXT",
        };
        Option<string?> replay = new("--replay")
        {
            Description = terminal.Text("Say which editions the settings of a configuration would have stopped", "说明某配置的设置会拦下哪些版本"),
            HelpName = "FILE",
        };
        Option<string?> format = new("--output-format", "-f")
        {
            Description = terminal.Text(
                "text, json or csv, on standard output or as FORMAT:PATH [default: text]",
                "text、json 或 csv，写到标准输出，或以 FORMAT:PATH 写入文件 [默认：text]"),
            HelpName = "FORMAT[:PATH]",
        };
        Option<string?> color = CommonOptions.Color(terminal);
        Option<bool> ascii = CommonOptions.Ascii(terminal);
        ToolCommand command = new("trend", terminal.Text("Show figures over time, with limits and dated changes", "显示各项数值随时间的变化、控制限与变化日期"))
        {
            database, counts, only, replay, format, color, ascii,
            new CommandExample("alignment trend", terminal.Text("The history of this folder", "本文件夹的历史")),
            new CommandExample("alignment trend -f csv:trend.csv", terminal.Text("The same as a table", "同上，写成表格")),
        };
        command.SetAction(parsed =>
        {
            TextOptions text = TextOptions.Of(terminal) with
            {
                IsColored = ColorChoice.IsColored(parsed.Choice(color, "auto", "always", "never") ?? "auto", terminal),
                IsAscii = parsed.GetValue(ascii),
            };
            (string kind, string? file) = OptionValues.Format(parsed.GetValue(format) ?? "text", Formats);
            string history = HistoryPath.Of(parsed.GetValue(database), terminal);
            Action<TextWriter, TextOptions> write;
            if (parsed.GetValue(replay) is string configuration)
            {
                if (kind == "csv" || parsed.GetValue(counts) is not null)
                {
                    throw new ConfigurationException(new LocalText(
                        "--replay writes text or json, from a history; leave --counts and -f csv out",
                        "--replay 依据历史，输出 text 或 json；请去掉 --counts 与 -f csv"));
                }

                using HistoryReader reader = HistoryReader.Open(history);
                RunSettings settings = ConfigurationLoader.Load(configuration, false, terminal.Folder);
                ImmutableArray<StoredEdition> editions = reader.Editions(parsed.GetValue(only));
                ReplayReport report = Replayer.Replay(editions, reader.Findings(), settings);
                write = kind == "json" ? (writer, _) => TrendRenderers.WriteJson(report, writer)
                    : (writer, options) => ReplayRenderer.Render(report, ReplayNotes.Of(editions, settings), configuration, writer, options);
            }
            else
            {
                string name = parsed.GetValue(counts) ?? history;
                TrendReport report = TrendBuilder.Build(parsed.GetValue(counts) is string table ? Counts(table) : Series(history, parsed.GetValue(only)));
                write = kind switch
                {
                    "json" => (writer, _) => TrendRenderers.WriteJson(report, writer),
                    "csv" => (writer, _) => TrendRenderers.WriteCsv(report, writer),
                    _ => (writer, options) => TrendRenderer.Render(report, name, writer, options),
                };
            }

            if (file is null)
            {
                write(terminal.Output, text);
            }
            else
            {
                PendingFile.Write(file, pending => write(pending.Writer, text with { IsColored = false, Width = TextOptions.DefaultWidth }));
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static ImmutableArray<TrendSeries> Series(string history, string? only)
    {
        using HistoryReader reader = HistoryReader.Open(history);
        ImmutableArray<StoredEdition> editions = reader.Editions(only);
        return editions.IsEmpty
            ? throw new HistoryException(only is null
                ? new LocalText(
                    $"{history}: holds no edition; add some: alignment history import FOLDER",
                    $"{history}：其中没有任何版本；请用 alignment history import FOLDER 导入")
                : new LocalText(
                    $"{history}: holds no edition with \"{only}\" in its name or label; leave --only out to see all",
                    $"{history}：没有文件名或标签含“{only}”的版本；去掉 --only 可查看全部"))
            : HistorySeries.Of(reader, editions);
    }

    private static ImmutableArray<TrendSeries> Counts(string table)
    {
        try
        {
            return CountsTable.Read(File.ReadAllLines(table), table);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new HistoryException(
                new LocalText($"{table}: cannot be read: {reason.English}", $"{table}：无法读取：{reason.Chinese}"), error);
        }
    }
}
