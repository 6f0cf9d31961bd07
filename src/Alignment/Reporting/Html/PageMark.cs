namespace Alignment.Reporting.Html;

/// <summary>A stretch of a text that a finding is about, or that bears on it.</summary>
/// <param name="Side"><c>source</c> or <c>target</c>.</param>
/// <param name="Field">Key of the field; <c>title</c> and <c>abstract</c> too.</param>
/// <param name="Start">UTF-16 offset into the text.</param>
/// <param name="Length">Number of UTF-16 units; 1 or more.</param>
/// <param name="Role"><c>issue</c>: what is wrong; <c>witness</c>: what the other side says instead; <c>left-out</c>: what it says beside.</param>
internal sealed record PageMark(string Side, string Field, int Start, int Length, string Role);
