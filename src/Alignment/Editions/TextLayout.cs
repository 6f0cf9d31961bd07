namespace Alignment.Editions;

/// <summary>How a field's characters lie in its file; what a place in the text means as line and column.</summary>
public enum TextLayout
{
    /// <summary>As they are, line breaks included: Markdown.</summary>
    Plain,

    /// <summary>One JSON string with everything beyond ASCII escaped.</summary>
    JsonAscii,

    /// <summary>One JSON string with only quotes, backslashes and control characters escaped.</summary>
    JsonMinimal,

    /// <summary>One JSON string written in some other way: only its beginning has a place.</summary>
    JsonOpaque,
}
