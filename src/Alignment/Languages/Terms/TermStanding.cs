namespace Alignment.Languages.Terms;

/// <summary>How a rendering stands to its term.</summary>
public enum TermStanding
{
    /// <summary>The one to use.</summary>
    Preferred,

    /// <summary>One that does as well.</summary>
    Admitted,

    /// <summary>One that is seen now and then.</summary>
    Variant,

    /// <summary>One that no table lists, in the place of the preferred one.</summary>
    Unlisted,

    /// <summary>One that is wrong.</summary>
    Forbidden,
}
