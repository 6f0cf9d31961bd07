using Alignment.Languages;

namespace Alignment.Tests.Scoring.Terms;

/// <summary>The pairs that the rules about terms are measured with were fixed before the rules, and half stay unknown to them.</summary>
public class PlantedTermsTests
{
    private static DataTable Pairs
    {
        get
        {
            using StreamReader reader = new(Repository.File("tests", "Alignment.Tests", "Scoring", "Terms", "planted-terms.tsv"));
            return DataTable.Read("planted-terms.tsv", reader);
        }
    }

    [Fact]
    public void Pairs_AreFiftyDifferentTerms()
    {
        Assert.Equal(50, Pairs.Cells("term").Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(50, Pairs.Rows.Length);
        Assert.All(Pairs.Rows, row => Assert.NotEqual(row[Pairs.Column("right")], row[Pairs.Column("wrong")]));
    }

    [Fact]
    public void HeldOutPairs_StandNowhereInTheTermTables()
    {
        string[] wrong = [.. Pairs.Rows.Where(row => row[Pairs.Column("held_out")] == "yes").Select(row => row[Pairs.Column("wrong")])];
        Assert.True(wrong.Length >= 25);
        string folder = Repository.File("data", "terms");
        string[] tables = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        string[] terms = [.. Pairs.Rows.Where(row => row[Pairs.Column("held_out")] == "yes").Select(row => row[Pairs.Column("term")])];
        Assert.Empty(DataTable.Embedded("terms/ai.en-zh.tsv").Cells("english").Intersect(terms));
        foreach (string table in tables)
        {
            string text = File.ReadAllText(table);
            Assert.All(wrong, rendering => Assert.DoesNotContain(rendering, text, StringComparison.Ordinal));
        }
    }
}
