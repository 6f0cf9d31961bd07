namespace Alignment.Charts.Drawing;

/// <summary>A sign within a box, drawn as lines so that no font needs to have it.</summary>
internal enum CellSign
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>· as it should be.</summary>
    Point,

    /// <summary>! a finding.</summary>
    Exclamation,

    /// <summary>✕ an error.</summary>
    Cross,

    /// <summary>∅ no text.</summary>
    Empty,

    /// <summary>≠ another language.</summary>
    Unequal,

    /// <summary>✂ cut off.</summary>
    Cut,
}
