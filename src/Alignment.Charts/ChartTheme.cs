namespace Alignment.Charts;

/// <summary>What a chart is drawn on.</summary>
public enum ChartTheme
{
    /// <summary>Part of a page: lines and letters take the page's own colour (<c>currentColor</c>), nothing behind them.</summary>
    Page,

    /// <summary>A file of its own: dark lines on white.</summary>
    Light,

    /// <summary>A file of its own: pale lines on near-black.</summary>
    Dark,
}
