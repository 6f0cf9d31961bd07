namespace Alignment.History.Trends;

/// <summary>Which way a series goes when things get worse.</summary>
public enum Concern
{
    /// <summary>Up: more papers are missing.</summary>
    Rise,

    /// <summary>Down: less of the Chinese is supported.</summary>
    Fall,

    /// <summary>Either way: texts get longer or shorter.</summary>
    Both,
}
