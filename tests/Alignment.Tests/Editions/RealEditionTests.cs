using Alignment.Editions;
using Alignment.Text;

namespace Alignment.Tests.Editions;

public class RealEditionTests
{
    public static TheoryData<string> Pairs() => SharedData.Exists
        ? new(Directory.GetDirectories(SharedData.Digests("pairs")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal))
        : new("");

    [SharedTheory]
    [MemberData(nameof(Pairs))]
    public void MarkdownAndRecordsOfAnEdition_HoldTheSame(string pair)
    {
        foreach (string side in new[] { "en", "zh" })
        {
            string file = SharedData.Digests("pairs", pair, side);
            if (!File.Exists(file + ".md") || Read(file + ".jsonl").Form == EditionForm.Crawl)
            {
                continue;
            }

            Edition markdown = Read(file + ".md");
            Edition records = Read(file + ".jsonl");
            Assert.Empty(markdown.Problems);
            Assert.Empty(records.Problems);
            Assert.Equal(Texts(records), Texts(markdown));
        }
    }

    [SharedTheory]
    [MemberData(nameof(Pairs))]
    public void EveryField_StandsWhereItsPlaceSays(string pair)
    {
        foreach (string path in Directory.GetFiles(SharedData.Digests("pairs", pair), "*.md"))
        {
            string[] lines = File.ReadAllLines(path);
            foreach (Field field in Read(path).Papers.SelectMany(paper => paper.Fields))
            {
                string line = string.Concat(lines[field.Location.Line - 1].EnumerateRunes().Skip(field.Location.Column - 1));
                Assert.StartsWith(field.Text.Split('\n')[0].TrimEnd(), line, StringComparison.Ordinal);
            }
        }
    }

    [SharedTheory]
    [InlineData("2025-03-21.md", EditionForm.Markdown, "Tldr Motivation Method Result Conclusion", null)]
    [InlineData("2025-03-21_AI_enhanced_Chinese.jsonl", EditionForm.Records, "Tldr Motivation Method Result Conclusion", null)]
    [InlineData("2025-05-05.md", EditionForm.Markdown, "Tldr Background Data Method Result", null)]
    [InlineData("2025-05-05_AI_enhanced_.jsonl", EditionForm.Records, "Tldr Background Data Method Result", null)]
    [InlineData("2025-12-31_AI_enhanced_Chinese.jsonl", EditionForm.Records, "Tldr Background Data Method Result", null)]
    [InlineData("2026-03-11_AI_enhanced_Chinese.jsonl", EditionForm.Records, "Tldr Motivation Method Result Conclusion", null)]
    [InlineData("2026-05-04.md", EditionForm.Markdown, "", InputProblemKind.UnknownTemplate)]
    [InlineData("2026-05-16.md", EditionForm.Markdown, "", InputProblemKind.Unreadable)]
    [InlineData("2026-05-16_AI_enhanced_Chinese.jsonl", EditionForm.Unknown, "", InputProblemKind.Unreadable)]
    [InlineData("2026-03-06_AI_enhanced_Chinese.jsonl", EditionForm.Unknown, "", InputProblemKind.Unreadable)]
    public void RareShape_IsReadOrRefused(string file, EditionForm form, string template, InputProblemKind? problem)
    {
        // Files there begin with the account that published them.
        Edition edition = Read(Assert.Single(Directory.GetFiles(SharedData.Digests("odd"), "*-" + file)));
        Assert.Equal(form, edition.Form);
        Assert.Equal(template, string.Join(' ', edition.Template));
        Assert.Equal(problem is null ? [] : [problem.Value], edition.Problems.Select(found => found.Kind));
        Assert.Equal(template.Length == 0, edition.Papers.IsEmpty);
    }

    private static Edition Read(string path) => EditionReader.Read(EditionSource.Of(path));

    // White space is joined: Markdown does not keep it at the ends of lines. The category is not in every template.
    private static IEnumerable<string> Texts(Edition edition) => edition.Papers
        .OrderBy(paper => paper.Id.Value, StringComparer.Ordinal)
        .SelectMany(paper => paper.Fields.Where(field => field.Name != FieldName.Category)
            .Select(field => $"{paper.Id} {field.Name.Key()} {WhiteSpace.Joined(field.Text)}"));
}
