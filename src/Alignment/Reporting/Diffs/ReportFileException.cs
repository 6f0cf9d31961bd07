using Alignment.Languages;

namespace Alignment.Reporting.Diffs;

/// <summary>A file that was named as a report and is none. The text names it and says what to do.</summary>
/// <param name="text">What is wrong and what to do.</param>
/// <param name="cause">What caused it; null when nothing thrown did.</param>
public sealed class ReportFileException(LocalText text, Exception? cause = null) : LocalTextException(text, cause);
