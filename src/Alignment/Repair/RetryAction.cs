namespace Alignment.Repair;

/// <summary>What is to be done about a paper.</summary>
public enum RetryAction
{
    /// <summary>The edition holds it, and its text is at fault: generate it again.</summary>
    Regenerate,

    /// <summary>It was lost with the end of the edition: generate it after all.</summary>
    Restore,

    /// <summary>It was lost among others that were kept, which may be meant: a person decides.</summary>
    Review,
}
