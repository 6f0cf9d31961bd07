using Alignment.Scoring;
using Alignment.Training.Calibration;
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

    private static void Calibrate(TrainingSample sample, string name) => Assert.Equal(0, CalibrateCommand.Create().Parse(
        [sample.Records, "--lexicon", sample.Path("first.bin"), "--thresholds", sample.Path(name + ".tsv"), "--report", sample.Path(name + ".md")]).Invoke());
}
