using Alignment.Scoring;
using Alignment.Training.Calibration;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;

namespace Alignment.Tests.Training;

public class CalibrationTests
{
    [Fact]
    public void EveryCalibratedThreshold_IsInTheShippedTable() => Assert.All(
        CalibratedThreshold.All, threshold => Assert.InRange(Thresholds.Of(threshold.Rule, threshold.Option), 0.1, 200));

    [Fact]
    public void UnknownThreshold_IsNamed() =>
        Assert.Contains("ALN999 none", Assert.Throws<InvalidDataException>(() => Thresholds.Of("ALN999", "none")).Message, StringComparison.Ordinal);

    [Fact]
    public void SameRecords_GiveTheSameBytes()
    {
        using TrainingSample sample = new();
        Learn(sample, "first.bin");
        Learn(sample, "second.bin");
        Assert.Equal(File.ReadAllBytes(sample.Path("first.bin")), File.ReadAllBytes(sample.Path("second.bin")));

        Calibrate(sample, "first");
        Calibrate(sample, "second");
        Assert.Equal(File.ReadAllText(sample.Path("first.tsv")), File.ReadAllText(sample.Path("second.tsv")));
        Assert.Equal(File.ReadAllText(sample.Path("first.md")), File.ReadAllText(sample.Path("second.md")));
        Assert.Contains("ALN302\tcertain\t", File.ReadAllText(sample.Path("first.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public void LexiconsThatAreKept_ChangeNothing()
    {
        using TrainingSample sample = new();
        Learn(sample, "first.bin");
        Calibrate(sample, "first");
        DeleteAndRestore(sample);
        Calibrate(sample, "second", "--cache", sample.Path("kept"));
        Calibrate(sample, "third", "--cache", sample.Path("kept"));
        Assert.True(File.Exists(System.IO.Path.Combine(sample.Path("kept"), "before-2026-04-without-G1.bin")));
        Assert.Equal(File.ReadAllText(sample.Path("first.md")), File.ReadAllText(sample.Path("second.md")));
        Assert.Equal(File.ReadAllText(sample.Path("first.md")), File.ReadAllText(sample.Path("third.md")));
        Assert.Equal(File.ReadAllText(sample.Path("first.tsv")), File.ReadAllText(sample.Path("third.tsv")));
    }

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(23315, 4)]
    public void AllowedAlarms_AreThoseWhoseIntervalStaysWithin(int items, int allowed)
    {
        CalibratedThreshold lack = Threshold("ALN306", "lack");
        Assert.Equal(allowed, lack.AllowedOf(items));
        Assert.True(allowed == 0 || Wilson.Interval(allowed, items)!.Value.High <= lack.Allowed);
        Assert.True(Wilson.Interval(allowed + 1, items)!.Value.High > lack.Allowed);
    }

    [Fact]
    public void Threshold_LiesAboveCleanPapersThatTheRuleAsks() =>
        Assert.Equal(2.1, Threshold("ALN301", "whole").Calibrate([Paper(1, true), Paper(2, true), Paper(3, false)]), 6);

    [Fact]
    public void Threshold_LiesAboveAllCleanPapers_WhereTheRuleAsksNone() =>
        Assert.Equal(3.1, Threshold("ALN301", "whole").Calibrate([Paper(1, false), Paper(2, false), Paper(3, false)]), 6);

    [Fact]
    public void Report_NamesNoMaker()
    {
        using TrainingSample sample = new();
        Learn(sample, "first.bin");
        Calibrate(sample, "first");
        string report = File.ReadAllText(sample.Path("first.md"));
        Assert.Contains("| G1 |", report, StringComparison.Ordinal);
        Assert.DoesNotContain("| three |", report, StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratedPart_LeavesWhatStandsAroundIt()
    {
        string report = GeneratedPart.Put("# Title\n", "x", "one\n");
        Assert.Equal("# Title\n\n<!-- generated: x -->\none\n<!-- end -->\n", report);
        Assert.Equal(
            "# Title\n\n<!-- generated: x -->\ntwo\n<!-- end -->\nMore.\n", GeneratedPart.Put(report + "More.\n", "x", "two\n"));
    }

    [Fact]
    public void GeneratedPart_WithoutEnd_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => GeneratedPart.Put("<!-- generated: x -->\nold\n", "x", "new\n"));

    private static void Learn(TrainingSample sample, string name) => Assert.Equal(
        0, LearnLexiconCommand.Create().Parse([sample.Records, sample.Path(name), "--before", "2026-04"]).Invoke());

    private static void DeleteAndRestore(TrainingSample sample)
    {
        byte[] before = File.ReadAllBytes(sample.Path("first.bin"));
        File.Delete(sample.Path("first.bin"));
        Learn(sample, "first.bin");
        Assert.Equal(before, File.ReadAllBytes(sample.Path("first.bin")));
    }

    private static CalibratedThreshold Threshold(string rule, string option) =>
        CalibratedThreshold.All.Single(threshold => threshold.Rule == rule && threshold.Option == option);

    private static PaperSigns Paper(double whole, bool isMispaired) =>
        new(new("2026-04-01", "three", []), (Fault.None, -1, -1), whole, isMispaired, 0, (-1, -1), []);

    private static void Calibrate(TrainingSample sample, string name, params string[] more) => Assert.Equal(0, CalibrateCommand.Create().Parse(
        [sample.Records, "--lexicon", sample.Path("first.bin"), "--thresholds", sample.Path(name + ".tsv"), "--report", sample.Path(name + ".md"), .. more]).Invoke());
}
