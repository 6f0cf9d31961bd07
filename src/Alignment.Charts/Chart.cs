using Alignment.Charts.Drawing;
using Alignment.Languages;

namespace Alignment.Charts;

/// <summary>One picture of a report's numbers.</summary>
/// <remarks>
/// The same report gives the same SVG everywhere. What is plotted can be read back: every mark of the SVG has
/// <c>data-</c> attributes with the numbers it stands for (<c>data-id</c>, <c>data-x</c>, <c>data-y</c> …), written as in the report.
/// </remarks>
public sealed class Chart
{
    private readonly Func<Language, Scene> _scene;

    internal Chart(string id, LocalText title, LocalText description, ChartTable table, Func<Language, Scene> scene)
    {
        Id = id;
        Title = title;
        Description = description;
        Table = table;
        _scene = scene;
    }

    /// <summary>Names the chart, its files and its elements: <c>loss-strip</c>.</summary>
    public string Id { get; }

    /// <summary>The heading; not drawn, but the picture's accessible name.</summary>
    public LocalText Title { get; }

    /// <summary>What is drawn and how to read it: for a caption, and for screen readers.</summary>
    public LocalText Description { get; }

    /// <summary>The numbers behind it.</summary>
    public ChartTable Table { get; }

    /// <summary>
    /// The picture as an <c>svg</c> element without XML declaration: part of a page or a file of its own. Ids begin with
    /// <see cref="Id"/> and the language, so that both languages fit into one page. No style, script or link in it.
    /// </summary>
    /// <param name="language">Language of the labels.</param>
    /// <param name="theme">What it is drawn on.</param>
    public string ToSvg(Language language, ChartTheme theme = ChartTheme.Page) =>
        SvgFile.Write(this, _scene(language), language, theme);

    /// <summary>The picture as PNG, two pixels a unit.</summary>
    /// <param name="language">Language of the labels.</param>
    /// <param name="theme">What it is drawn on; a page's colours are not known here, so <see cref="ChartTheme.Page"/> is as light.</param>
    public byte[] ToPng(Language language, ChartTheme theme = ChartTheme.Light) => PngFile.Write(_scene(language), theme);
}
