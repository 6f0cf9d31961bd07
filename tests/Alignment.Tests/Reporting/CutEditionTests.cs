using System.Text;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

/// <summary>An edition cut at any byte is never judged as whole.</summary>
public class CutEditionTests
{
    private const int Cuts = 200;

    public static TheoryData<string, string, bool> Samples() => new()
    {
        { "2026-01-05-en.md", "2026-01-05-zh.md", true },
        { "2026-01-05-en.md", "2026-01-05-zh.md", false },
        { "2026-01-05-en.jsonl", "2026-01-05-zh.jsonl", true },
        { "2026-01-05-en.jsonl", "2026-01-05-zh.jsonl", false },
    };

    public static TheoryData<string> RealFiles() => SharedData.Exists
        ? new(new[] { "pairs", "odd", "crawls" }
            .SelectMany(folder => Directory.GetFiles(SharedData.Digests(folder), "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".md" or ".jsonl")
            .Select(path => Path.GetRelativePath(SharedData.Digests(), path))
            .Order(StringComparer.Ordinal))
        : new("");

    [Theory]
    [MemberData(nameof(Samples))]
    public void CutAnywhere_NeverPassesAsWhole(string source, string target, bool cutsTarget)
    {
        byte[] english = File.ReadAllBytes(Repository.File("data", "samples", source));
        byte[] chinese = File.ReadAllBytes(Repository.File("data", "samples", target));
        byte[] whole = cutsTarget ? chinese : english;
        Random random = new(20260105);
        List<string> passed = [];

        for (int i = 0; i < Cuts; i++)
        {
            int at = random.Next(whole.Length);
            byte[] cut = whole[..at];
            bool onlyBlanks = whole.AsSpan(at).IndexOfAnyExcept(" \r\n"u8) < 0;
            // Records cut between two lines are a smaller edition, and as source a whole one.
            bool isSmaller = !cutsTarget && source.EndsWith(".jsonl", StringComparison.Ordinal) && at > 0 && cut[^1] == '\n';
            Judgement judgement = Judge(cutsTarget ? english : cut, cutsTarget ? cut : chinese, source, target);
            if (judgement.Verdict.ExitCode == 0 && !onlyBlanks && !isSmaller
                && judgement.Findings.All(finding => finding.Level == Level.Note))
            {
                passed.Add($"{at}: …{Encoding.UTF8.GetString(cut.AsSpan(Math.Max(0, at - 40)))}");
            }
        }

        Assert.Empty(passed);
    }

    [SharedTheory]
    [MemberData(nameof(RealFiles))]
    public void RealFileCutAnywhere_IsReadToItsEnd(string path)
    {
        byte[] whole = File.ReadAllBytes(SharedData.Digests(path));
        Random random = new(20260105);
        for (int i = 0; i < 3; i++)
        {
            int at = random.Next(Math.Min(whole.Length, 400_000) + 1);
            byte[] cut = whole[..at];
            Edition edition = EditionReader.Read(new(path, () => new MemoryStream(cut)));
            Assert.NotEmpty(edition.Sha256);
        }
    }

    private static Judgement Judge(byte[] source, byte[] target, string sourceName, string targetName) => Judgement.Of(
        new(sourceName, () => new MemoryStream(source)), new(targetName, () => new MemoryStream(target)), null, new RunSettings());
}
