namespace Alignment.Charts.Drawing;

/// <summary>The shape of a mark. The first ones lie at a point and have a size in pixels, the others fill a range of both axes.</summary>
internal enum MarkShape
{
    /// <summary>A filled circle.</summary>
    Dot,

    /// <summary>A circle without filling.</summary>
    Ring,

    /// <summary>A filled triangle with an outline.</summary>
    Triangle,

    /// <summary>A filled square on its corner, with an outline.</summary>
    Diamond,

    /// <summary>A square without filling, crossed by a line.</summary>
    Void,

    /// <summary>A filled box.</summary>
    Box,

    /// <summary>A box filled so faintly that others stand out.</summary>
    Pale,

    /// <summary>A box without filling.</summary>
    Frame,

    /// <summary>A thin line from one corner of the range to the other.</summary>
    Stroke,

    /// <summary>A thick line from one corner of the range to the other.</summary>
    Bar,

    /// <summary>A line from one end of the range to the other, with caps: an interval.</summary>
    Whisker,
}
