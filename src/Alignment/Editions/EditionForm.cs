namespace Alignment.Editions;

/// <summary>The form an edition was read from.</summary>
public enum EditionForm
{
    /// <summary>Neither form was recognised.</summary>
    Unknown,

    /// <summary>The rendered digest.</summary>
    Markdown,

    /// <summary>One JSON record a line, with summaries.</summary>
    Records,

    /// <summary>One JSON record a line, as crawled: no summaries at all.</summary>
    Crawl,
}
