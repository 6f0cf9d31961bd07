using Alignment.Languages;

namespace Alignment.Editions.Discovery;

/// <summary>A place that was named for editions and cannot be listed. The text names it and says what to do.</summary>
/// <param name="text">What is wrong and what to do.</param>
/// <param name="cause">What caused it; null when nothing thrown did.</param>
public sealed class DiscoveryException(LocalText text, Exception? cause = null) : LocalTextException(text, cause);
