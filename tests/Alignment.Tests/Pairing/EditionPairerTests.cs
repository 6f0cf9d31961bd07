using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Tests.Pairing;

public class EditionPairerTests
{
    [Fact]
    public void PaperOfAFollowedCategory_IsMissing()
    {
        EditionPair pair = Pair(Ids(10), Ids(9));
        Assert.Equal("2601.00010", Assert.Single(pair.Loss.Scattered).Id.Value);
        Assert.Empty(pair.Loss.OutOfScope);
    }

    [Fact]
    public void PapersOfACategoryHardlyHeld_AreOutOfScope()
    {
        EditionPair pair = Pair(Ids(10), Ids(2));
        Assert.Empty(pair.Loss.Scattered);
        Assert.Equal(8, pair.Loss.OutOfScope.Length);
    }

    [Fact]
    public void PapersOfACategoryHardlyHeld_AreMissingWithScopeAll() =>
        Assert.Equal(8, Pair(Ids(10), Ids(2), new() { Scope = ScopeMode.All }).Loss.Missing);

    [Fact]
    public void LongGapAtTheEnd_IsALostTail()
    {
        EditionPair pair = Pair(Ids(60), [.. Ids(35).Where(id => id != "2601.00004")]);
        Assert.Equal(25, pair.Loss.Tail.Length);
        Assert.Equal("2601.00004", Assert.Single(pair.Loss.Scattered).Id.Value);
    }

    [Fact]
    public void ShortGapAfterAWholeEdition_IsALostTail() => Assert.Equal(9, Pair(Ids(24), Ids(15)).Loss.Tail.Length);

    [Fact]
    public void ShortGapAmongScatteredLoss_IsScatteredLoss()
    {
        EditionPair pair = Pair(Ids(30), [.. Ids(25).Where((_, index) => index % 3 != 0)]);
        Assert.Empty(pair.Loss.Tail);
        Assert.Equal(30 - 16, pair.Loss.Scattered.Length);
    }

    [Fact]
    public void Crawl_SaysWhatWasToBePublished()
    {
        Edition crawl = EditionText.Read(string.Concat(Ids(12).Select(
            id => $"{{\"id\": \"{id}\", \"title\": \"Paper {id}\", \"categories\": [\"cs.CL\"]}}\n")), "raw.jsonl");
        EditionPair pair = EditionPairer.Pair(Edition(Ids(4)), Edition(Ids(2)), crawl, new());
        Assert.Equal(10, pair.Loss.Missing);
    }

    [Fact]
    public void CategoryThatTheContentsPromise_IsFollowed()
    {
        string text = EditionText.Edition([Entry("2601.00001")]).Replace("[Total: 1]", "[Total: 3]", StringComparison.Ordinal);
        EditionPair pair = EditionPairer.Pair(Edition(Ids(3)), EditionText.Read(text), null, new());
        Assert.Equal(2, pair.Loss.Scattered.Length);
    }

    [Fact]
    public void AlteredId_IsPairedByTitle()
    {
        Dictionary<string, string> title = new() { ["Title"] = "A Title That No Other Paper Has" };
        Edition source = Edition(Ids(8), EditionText.Entry("2601.00009", title));
        Edition target = Edition(Ids(8), EditionText.Entry("2601.99999", title));
        EditionPair pair = EditionPairer.Pair(source, target, null, new());
        Assert.Equal(0, pair.Loss.Missing);
        PaperPair renumbered = Assert.Single(pair.Papers, paper => paper.IsRenumbered);
        Assert.Equal("2601.00009", renumbered.Id.Value);
    }

    [Fact]
    public void FieldThatMostPapersLost_IsStillOfTheTemplate()
    {
        string[] entries = [.. Ids(10).Select(Entry)];
        string[] cut = [.. entries.Select((entry, i) => i < 6 ? entry.Replace("Result: \n\n", "", StringComparison.Ordinal) : entry)];
        EditionPair pair = EditionPairer.Pair(
            EditionText.Read(EditionText.Edition(entries)), EditionText.Read(EditionText.Edition(cut)), null, new());
        Assert.Contains(FieldName.Result, pair.Target.Template);
    }

    [Fact]
    public void EveryPaper_StandsInOnePair()
    {
        EditionPair pair = EditionPairer.Pair(Edition(Ids(12)), Edition([.. Ids(6), "2601.77777"]), null, new());
        Assert.Equal(13, pair.Papers.Length);
        Assert.Equal(13, pair.Papers.Select(paper => paper.Id).Distinct().Count());
        Assert.Equal(6, pair.Aligned);
        Assert.Equal("2601.77777", Assert.Single(pair.Extra).Id.Value);
    }

    private static EditionPair Pair(string[] source, string[] target, PairingOptions? options = null) =>
        EditionPairer.Pair(Edition(source), Edition(target), null, options ?? new());

    private static string[] Ids(int count) =>
        [.. Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"2601.{i:D5}"))];

    private static string Entry(string id) => EditionText.Entry(id, new Dictionary<string, string> { ["Title"] = $"On the Study of Paper {id}" });

    private static Edition Edition(string[] ids, params string[] more) => EditionText.Read(EditionText.Edition([.. ids.Select(Entry), .. more]));
}
