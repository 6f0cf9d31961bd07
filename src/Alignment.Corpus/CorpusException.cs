using Alignment.Languages;

namespace Alignment.Corpus;

/// <summary>Work on a corpus that cannot be done as asked. The text names the file, says why, and what to do.</summary>
/// <param name="text">What is wrong and what to do.</param>
/// <param name="cause">What caused it; null when nothing thrown did.</param>
public sealed class CorpusException(LocalText text, Exception? cause = null) : LocalTextException(text, cause);
