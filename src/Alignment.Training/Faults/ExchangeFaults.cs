using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>Text that stands in the wrong field or under the wrong paper.</summary>
public static class ExchangeFaults
{
    private const int ShortestClause = 12;

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("fields-exchanged", ExchangeFields),
        new("papers-exchanged", ExchangePapers) { IsOfPaper = true },
        new("field-of-other-paper", TakeField),
        new("sentence-of-other-paper", InsertSentence),
    ];

    private static Damage? ExchangeFields(FaultSite site, Random random)
    {
        List<FieldName> others = [.. site.Paper.Texts.Keys.Where(field => field != site.Field)];
        if (others.Count == 0)
        {
            return null;
        }

        FieldName other = Choice.Of(random, others);
        string text = site.Paper.Texts[other];
        PlainPaper paper = site.Paper.With(site.Field, text).With(other, site.Text);
        return text == site.Text ? null : new(
            site.Text, text, [new(site.Index, paper)],
            [new(paper.Id, site.Field), new(paper.Id, other)]);
    }

    private static Damage? ExchangePapers(FaultSite site, Random random)
    {
        if (site.Other(random) is not int index)
        {
            return null;
        }

        PlainPaper other = site.Papers[index];
        return new(
            site.Text, other.Texts.GetValueOrDefault(site.Field, ""),
            [new(site.Index, site.Paper with { Texts = other.Texts }), new(index, other with { Texts = site.Paper.Texts })],
            [
                new(site.Paper.Id, null), new(other.Id, null),
                .. site.Paper.Texts.Keys.Select(field => new FaultPlace(site.Paper.Id, field)),
                .. other.Texts.Keys.Select(field => new FaultPlace(other.Id, field)),
            ]);
    }

    // Any field of it: a text about another paper is wrong wherever it stands.
    private static Damage? TakeField(FaultSite site, Random random) =>
        site.Other(random) is int index ? site.Rewrite(Choice.Of(random, [.. site.Papers[index].Texts.Values])!) : null;

    private static Damage? InsertSentence(FaultSite site, Random random)
    {
        List<Match> own = Passages.Clauses(site.Text);
        if (site.Other(random) is not int index || own.Count < 2)
        {
            return null;
        }

        List<string> foreign =
        [
            .. site.Papers[index].Texts.Values
                .SelectMany(text => text.Split('。', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Where(text => text.Length >= ShortestClause),
        ];
        Match before = own[random.Next(own.Count - 1)];
        string mark = before.Value[^1] == '。' ? "。" : "，";
        return Choice.Of(random, foreign) is string sentence
            ? site.Replace(before.Index + before.Length, 0, sentence + mark)
            : null;
    }
}
