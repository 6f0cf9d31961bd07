namespace Alignment.Languages;

/// <summary>What the two numbers of a <see cref="WordKey"/> hold of a word.</summary>
internal enum WordKeyKind : uint
{
    /// <summary>All of it, in the first: up to eight ASCII characters.</summary>
    Narrow,

    /// <summary>All of it, in both: up to sixteen ASCII characters.</summary>
    NarrowInTwo,

    /// <summary>All of it, in the first: up to four UTF-16 units, not all of them ASCII.</summary>
    Wide,

    /// <summary>A hash only: a longer word, or one with NUL.</summary>
    Long,
}
