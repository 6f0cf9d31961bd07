namespace Alignment.Checks;

/// <summary>The edition a finding is about.</summary>
public enum Side
{
    /// <summary>The edition that is checked against.</summary>
    Source,

    /// <summary>The edition that is checked.</summary>
    Target,

    /// <summary>Both together.</summary>
    Both,
}
