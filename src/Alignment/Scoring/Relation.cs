namespace Alignment.Scoring;

/// <summary>How the two editions relate.</summary>
public enum Relation
{
    /// <summary>Not enough aligned fields to tell.</summary>
    Unknown,

    /// <summary>Two independent summaries of one English abstract: digests.</summary>
    Comparable,

    /// <summary>One is a translation of the other.</summary>
    Parallel,
}
