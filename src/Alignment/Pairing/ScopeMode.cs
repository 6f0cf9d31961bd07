namespace Alignment.Pairing;

/// <summary>Which categories the target is expected to hold.</summary>
public enum ScopeMode
{
    /// <summary>Those both editions follow: two forks rarely follow the same ones.</summary>
    CommonCategories,

    /// <summary>All of the source.</summary>
    All,

    /// <summary>Those that the user lists.</summary>
    Listed,
}
