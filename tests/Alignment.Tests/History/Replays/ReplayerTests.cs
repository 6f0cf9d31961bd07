using System.Text;
using Alignment.Configuration;
using Alignment.Editions.Discovery;
using Alignment.History.Import;
using Alignment.History.Replays;
using Alignment.History.Store;

namespace Alignment.Tests.History.Replays;

public sealed class ReplayerTests : IDisposable
{
    private const int Days = 4;

    private readonly HistoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // What is told from stored findings is what judging the editions again would say.
    [Theory]
    [InlineData("""{ "budgets": { "missingPapers": "0%" } }""")]
    [InlineData("""{ "budgets": { "missingPapers": "4%" } }""")]
    [InlineData("""{ "budgets": { "missingPapers": "50%" } }""")]
    [InlineData("""{ "failOn": "warning" }""")]
    [InlineData("""{ "failOn": "never", "budgets": { "missingPapers": "0%" } }""")]
    [InlineData("""{ "budgets": { "warnings": 1, "missingPapers": "50%" } }""")]
    [InlineData("""{ "rules": { "missing-paper": "off" } }""")]
    [InlineData("""{ "rules": { "missing-paper": "note", "placeholder": "warning" } }""")]
    [InlineData("""{ "rules": { "placeholder": "off", "missing-paper": "warning" }, "failOn": "warning" }""")]
    public void Replay_IsWhatJudgingAgainWouldSay(string configuration)
    {
        string days = _folder.WriteDays(Days);
        string spoilt = Path.Combine(days, HistoryFolder.Date(2), "zh.jsonl");
        string[] lines = File.ReadAllLines(spoilt);
        lines[0] = SpoiltRecord.Of(lines[0]);
        File.WriteAllLines(spoilt, lines, new UTF8Encoding(false));
        RunSettings settings = ConfigurationFile.Read(Encoding.UTF8.GetBytes(configuration), "alignment.json", new());

        Import(days, _folder.Database, new());
        Import(days, _folder.File("again.db"), settings);
        using HistoryReader then = HistoryReader.Open(_folder.Database);
        using HistoryReader again = HistoryReader.Open(_folder.File("again.db"));
        ReplayReport report = Replayer.Replay(then.Editions(), then.Findings(), settings);
        Assert.Equal(again.Editions().Where(edition => edition.Outcome != "pass").Select(edition => edition.Date), report.Stops.Select(stop => stop.Date));
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData("""{ "scope": "all" }""", "the scope of the categories")]
    [InlineData("""{ "rules": { "low-coverage": ["note", { "below": 6 }] } }""", "other thresholds than the editions were judged by: low-coverage")]
    public void WhatCannotBeReplayed_IsSaid(string configuration, string note)
    {
        Import(_folder.WriteDays(1), _folder.Database, new());
        using HistoryReader reader = HistoryReader.Open(_folder.Database);
        RunSettings settings = ConfigurationFile.Read(Encoding.UTF8.GetBytes(configuration), "alignment.json", new());
        ReplayReport report = Replayer.Replay(reader.Editions(), reader.Findings(), settings);
        Assert.StartsWith(note, Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    private static void Import(string days, string database, RunSettings settings)
    {
        using HistoryStore store = HistoryStore.Open(database);
        ImportResult result = new EditionImporter(store, settings, "").Run(EditionFinder.Find([days]).Pairs);
        Assert.Empty(result.Problems);
    }
}
