namespace Alignment.Languages;

/// <summary>What kind of thing a number counts or measures.</summary>
public enum UnitKind
{
    /// <summary>Nothing said: a bare number.</summary>
    Plain,

    /// <summary>Hundredths: 60 %, 百分之六十, 六成, percentage points.</summary>
    Percent,

    /// <summary>Points of a score, which may or may not be hundredths: 3.2 points, 3.2 分.</summary>
    Points,

    /// <summary>How many times: 3x, threefold, 3 倍.</summary>
    Times,

    /// <summary>Powers of ten: two orders of magnitude, 两个数量级.</summary>
    Magnitude,

    /// <summary>A physical unit: seconds, bytes, metres.</summary>
    Measure,

    /// <summary>Things counted with a Chinese measure word: 3 个, 4 类.</summary>
    Count,
}
