namespace Alignment.History.Trends;

/// <summary>Where a value lies among its limits.</summary>
public enum LimitSide
{
    /// <summary>There were too few earlier editions for limits.</summary>
    NotEnoughHistory,

    /// <summary>Between the limits.</summary>
    Inside,

    /// <summary>Above the upper limit.</summary>
    Above,

    /// <summary>Below the lower limit.</summary>
    Below,
}
