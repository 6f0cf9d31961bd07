using Alignment.Charts;
using Alignment.Charts.Drawing;
using Alignment.Languages;
using SkiaSharp;

namespace Alignment.Tests.Charts;

/// <summary>The pictures made of pixels, with Chinese labels.</summary>
public class ChartPngTests
{
    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Picture_IsTheCommittedOne(string id)
    {
        byte[] actual = SampleCharts.Of(id).ToPng(Language.Chinese);
        string file = Repository.File("tests", "Alignment.Tests", "Golden", "charts", $"{id}.zh.png");
        if (Golden.IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, actual);
            return;
        }

        Assert.True(Pictures.AreAlike(File.ReadAllBytes(file), actual), id);
    }

    // No font of the system is asked: the letters are those of the shipped font, or boxes.
    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void EveryLetter_IsInTheShippedFont(string id)
    {
        foreach (Language language in (Language[])[Language.English, Language.Chinese])
        {
            IEnumerable<string> texts = SampleCharts.Svg(id, language).Descendants()
                .Where(element => element.Name.LocalName == "text").Select(element => element.Value);
            Assert.All(texts, text => Assert.True(ChartFont.Typeface.ContainsGlyphs(text), text));
        }
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Ids), MemberType = typeof(SampleCharts))]
    public void Themes_DifferInPaperAndLetters(string id)
    {
        using SKBitmap light = SKBitmap.Decode(SampleCharts.Of(id).ToPng(Language.English));
        using SKBitmap dark = SKBitmap.Decode(SampleCharts.Of(id).ToPng(Language.English, ChartTheme.Dark));
        Assert.Equal(SKColors.White, light.GetPixel(0, 0));
        Assert.True(dark.GetPixel(0, 0).Red < 40);
        Assert.Contains(light.Pixels, pixel => pixel.Red < 60 && pixel.Green < 60 && pixel.Blue < 60);
        Assert.Contains(dark.Pixels, pixel => pixel.Red > 200 && pixel.Green > 200 && pixel.Blue > 200);
    }
}
