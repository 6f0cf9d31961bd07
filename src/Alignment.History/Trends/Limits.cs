namespace Alignment.History.Trends;

/// <summary>Between which values an edition of a certain size lies when nothing has changed.</summary>
/// <param name="Centre">What is usual.</param>
/// <param name="Lower">Below it something has changed.</param>
/// <param name="Upper">Above it something has changed.</param>
/// <param name="Editions">How many earlier editions this rests on.</param>
public sealed record Limits(double Centre, double Lower, double Upper, int Editions)
{
    /// <summary>With fewer earlier editions there are no limits.</summary>
    public const int FewestEditions = 12;

    /// <summary>Where a value lies.</summary>
    public LimitSide SideOf(double value) => value > Upper ? LimitSide.Above : value < Lower ? LimitSide.Below : LimitSide.Inside;
}
