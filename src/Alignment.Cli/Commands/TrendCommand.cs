using System.Collections.Immutable;
using System.CommandLine;
using Alignment.Cli.Output;
using Alignment.Cli.Rendering;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.History;
using Alignment.History.Replays;
using Alignment.History.Store;
using Alignment.History.Trends;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment trend</c>: figures over the editions of a history, with limits and dated changes.</summary>
internal static class TrendCommand
{
    private static readonly string[] Formats = ["text", "json", "csv"];

    public static Command Create(Terminal terminal)
    {
        Option<string?> database = HistoryCommand.Database();
        Option<string?> counts = new("--counts") { Description = "A table of counts a day in place of a history (docs/history.md)", HelpName = "FILE.tsv" };
        Option<string?> only = new("--only") { Description = "Only editions with this text in the target's name or in the label", HelpName = "TEXT" };
        Option<string?> replay = new("--replay") { Description = "Say which editions the settings of a configuration would have stopped", HelpName = "FILE" };
        Option<string?> format = new("--output-format", "-f") { Description = "text, json or csv, on standard output or as FORMAT:PATH [default: text]", HelpName = "FORMAT[:PATH]" };
        Option<string?> color = new("--color") { Description = "Colour; auto heeds NO_COLOR, CLICOLOR_FORCE and TERM=dumb [default: auto]", HelpName = "auto|always|never" };
        Option<bool> ascii = new("--ascii") { Description = "Draw lines and signs with ASCII characters" };
        Command command = new("trend", "Show figures over time, with limits and dated changes") { database, counts, only, replay, format, color, ascii };
        command.SetAction(parsed =>
        {
            TextOptions text = new()
            {
                IsColored = ColorChoice.IsColored(parsed.Choice(color, "auto", "always", "never") ?? "auto", terminal),
                IsAscii = parsed.GetValue(ascii),
                Width = terminal.Width,
            };
            (string kind, string? file) = Format(parsed.GetValue(format) ?? "text");
            string history = HistoryPath.Of(parsed.GetValue(database), terminal);
            Action<TextWriter, TextOptions> write;
            if (parsed.GetValue(replay) is string configuration)
            {
                if (kind == "csv" || parsed.GetValue(counts) is not null)
                {
                    throw new ConfigurationException("--replay writes text or json, from a history; leave --counts and -f csv out");
                }

                using HistoryReader reader = HistoryReader.Open(history);
                ReplayReport report = Replayer.Replay(
                    reader.Editions(parsed.GetValue(only)), reader.Findings(), ConfigurationLoader.Load(configuration, false, terminal.Folder));
                write = kind == "json" ? (writer, _) => TrendRenderers.WriteJson(report, writer)
                    : (writer, options) => ReplayRenderer.Render(report, configuration, writer, options);
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
                PendingFile pending = PendingFile.Begin(file);
                write(pending.Writer, text with { IsColored = false, Width = TextOptions.DefaultWidth });
                pending.Commit();
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
                ? $"{history}: holds no edition; add some: alignment history import FOLDER"
                : $"{history}: holds no edition with \"{only}\" in its name or label; leave --only out to see all")
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
            throw new HistoryException($"{table}: cannot be read: {error.Message}", error);
        }
    }

    private static (string Format, string? Path) Format(string given)
    {
        int colon = given.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? given : given[..colon];
        string? path = colon < 0 ? null : given[(colon + 1)..];
        return !Formats.Contains(name)
            ? throw new ConfigurationException($"unknown format \"{name}\"{Suggestions.DidYouMean(name, Formats)} Formats: {string.Join(", ", Formats)}")
            : path is "" ? throw new ConfigurationException($"\"{given}\" names no file; write {name}:FILE, or {name} for standard output")
            : (name, path == "-" ? null : path);
    }
}
