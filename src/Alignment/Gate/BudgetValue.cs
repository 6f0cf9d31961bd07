namespace Alignment.Gate;

/// <summary>What the value of a budget may be.</summary>
public enum BudgetValue
{
    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A share: <c>0.05</c> or <c>"5%"</c>.</summary>
    Share,

    /// <summary>A whole number, or a share with a percent sign.</summary>
    CountOrShare,
}
