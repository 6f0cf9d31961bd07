using Alignment.Checks;
using Alignment.Editions;
using Alignment.Training.Precision;

namespace Alignment.Tests.Training;

public class PrecisionTests
{
    private const string Header = "rule\tid\tfield\tmark\tverdict\tnote\n";

    [Fact]
    public void SameRecords_GiveTheSameReport_ThatNamesNoMaker()
    {
        using TrainingSample sample = new();
        Run(sample, "first.md");
        Run(sample, "second.md");
        string report = File.ReadAllText(sample.Path("first.md"));
        Assert.Equal(report, File.ReadAllText(sample.Path("second.md")));
        Assert.Contains("| G1 | 135 |", report, StringComparison.Ordinal);
        Assert.Contains("| missing-field |", report, StringComparison.Ordinal);
        Assert.DoesNotContain("three", report, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadAlarms_AreListedInsteadOfAReport()
    {
        using TrainingSample sample = new();
        Assert.Equal(0, PrecisionCommand.Create().Parse([sample.Records, "--unread", sample.Path("unread.txt")]).Invoke());
        Assert.True(File.Exists(sample.Path("unread.txt")));
    }

    [Fact]
    public void Verdict_IsKeptUnderRulePaperFieldAndMark()
    {
        Verdicts verdicts = Read("ALN304\t2601.00001\tresult\t3.5\ttrue\tsays 3.6\nALN302\t2601.00002\t\t\tfalse\t\n");
        Assert.Equal("true", verdicts.Of(Alarm("ALN304", "2601.00001", FieldName.Result, "3.5")));
        Assert.Null(verdicts.Of(Alarm("ALN304", "2601.00001", FieldName.Result, "3.6")));
        Assert.Null(verdicts.Of(Alarm("ALN304", "2601.00001", FieldName.Method, "3.5")));
        Assert.Equal("false", verdicts.Of(Alarm("ALN302", "2601.00002", null, "")));
    }

    [Theory]
    [InlineData("ALN304\t2601.00001\tresult\t3.5\tmaybe\t\n", "is no verdict")]
    [InlineData("ALN304\t2601.00001\tresult\t3.5\ttrue\t\nALN304\t2601.00001\tresult\t3.5\tfalse\t\n", "stands twice")]
    public void BadVerdict_IsRefused(string rows, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Read(rows)).Message, StringComparison.Ordinal);

    [Fact]
    public void CommittedVerdicts_AreReadable()
    {
        using StreamReader reader = new(Repository.File("reports", "verdicts.tsv"));
        Assert.NotNull(Verdicts.Read(reader));
    }

    [Fact]
    public void Tally_CountsEachAlarmOnce_AndDoubtfulAsNotReal()
    {
        Verdicts verdicts = Read("R\t1\tresult\ta\ttrue\t\nR\t1\tresult\tb\tdoubtful\t\nR\t1\tresult\tc\tfalse\t\n");
        Alarm[] alarms = [.. "aabcd".Select(mark => Alarm("R", "1", FieldName.Result, mark.ToString()))];
        Tally tally = Tally.Of(alarms, verdicts);
        Assert.Equal(new Tally(4, 1, 1, 1), tally);
        Assert.Equal(2.0 / 3, tally.NotReal, 6);
        Assert.Equal(0, Tally.Of([], verdicts).NotReal);
        Assert.True(double.IsNaN(Tally.Of([Alarm("R", "2", null, "")], verdicts).NotReal));
    }

    private static Verdicts Read(string rows) => Verdicts.Read(new StringReader(Header + rows));

    private static Alarm Alarm(string rule, string id, FieldName? field, string mark) =>
        new("G1", rule, "name", Level.Warning, id, field, mark, "");

    private static void Run(TrainingSample sample, string name) => Assert.Equal(0, PrecisionCommand.Create().Parse(
        [sample.Records, "--report", sample.Path(name), "--cache", sample.Path("kept"), "--verdicts", sample.Path("none.tsv")]).Invoke());
}
