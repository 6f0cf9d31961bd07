namespace Alignment.Pairing;

/// <summary>Why two editions cannot be compared at all.</summary>
public enum PairFault
{
    /// <summary>They can be.</summary>
    None,

    /// <summary>One of them could not be read, or nothing in it could.</summary>
    NothingRead,

    /// <summary>Both are the same file.</summary>
    SameFile,

    /// <summary>The source is Chinese and the target English.</summary>
    WrongOrder,

    /// <summary>The source is Chinese, and so is the target, or it has no language.</summary>
    ChineseSource,
}
