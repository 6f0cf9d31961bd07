using System.Collections.Immutable;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>Fields and entries that are missing, ids and titles that are altered.</summary>
public static class EntryFaults
{
    private const int ShortestWord = 4;

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("missing-field", (site, _) => new(
            site.Text, "", [new(site.Index, site.Paper with { Texts = site.Paper.Texts.Remove(site.Field) })],
            [new(site.Paper.Id, site.Field)])),
        new("missing-paper", (site, _) => new(
            site.Paper.Title, "", [new(site.Index, null)], [new(site.Paper.Id, null)])) { IsOfPaper = true },
        new("id-altered", AlterId) { IsOfPaper = true },
        new("title-altered", AlterTitle) { IsOfPaper = true },
    ];

    private static Damage? AlterId(FaultSite site, Random random)
    {
        int place = site.Paper.Id.Length - 1 - random.Next(4);
        char digit = (char)('0' + random.Next(10));
        string id = site.Paper.Id[..place] + digit + site.Paper.Id[(place + 1)..];
        return site.Papers.Any(paper => paper.Id == id) ? null : new(
            site.Paper.Id, id, [new(site.Index, site.Paper with { Id = id })], [new(site.Paper.Id, null), new(id, null)]);
    }

    private static Damage? AlterTitle(FaultSite site, Random random)
    {
        string[] words = site.Paper.Title.Split(' ');
        int[] places = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length >= ShortestWord)];
        if (places.Length < 2)
        {
            return null;
        }

        int place = Choice.Of(random, places);
        string title = string.Join(' ', words.Where((_, i) => i != place));
        return new(
            site.Paper.Title, title, [new(site.Index, site.Paper with { Title = title })],
            [new(site.Paper.Id, FieldName.Title), new(site.Paper.Id, null)]);
    }
}
