using Alignment.Languages;
using Alignment.Scoring;
using Alignment.Tests.Languages;

namespace Alignment.Tests.Scoring;

public class WordSupportTests
{
    [Fact]
    public void Answers_EqualTheFullTable()
    {
        Lexicon lexicon = Lexicon.Default;
        int[] english = [3, 50, 700, 1200];
        int[] asked = [.. english.SelectMany(type => lexicon.Translations(type).ToArray()).Select(entry => (int)entry.Chinese).Append(7).Distinct()];
        SupportTable table = new(lexicon);
        table.Fill(english);
        WordSupport support = new(lexicon);
        int[] places = Array.ConvertAll(asked, support.Ask);
        float[] values = new float[support.Count];
        support.Answer(english, values);
        Assert.Equal(asked.Select(type => table[type]), places.Select(place => values[place]));
    }

    [Fact]
    public void WordAskedTwice_HasOnePlace_AndNoneWhenForgotten()
    {
        WordSupport support = new(LexiconTests.Small);
        Assert.Equal([0, 1, 0], new[] { 1, 0, 1 }.Select(support.Ask));
        Assert.Equal(2, support.Count);
        support.Clear();
        Assert.Equal(0, support.Count);
        Assert.Equal(0, support.Ask(0));
    }
}
