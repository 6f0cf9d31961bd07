namespace Alignment.Reporting;

/// <summary>Figures of a report: 4 decimals, so that the last bits of a sum do not show.</summary>
internal static class Rounding
{
    /// <summary>The value to 4 decimals; null for null. Never −0.</summary>
    public static double? Of(double? value) => value is double number ? Math.Round(number, 4) + 0.0 : null;

    /// <summary>The value to 4 decimals. Never −0.</summary>
    public static double Of(double value) => Math.Round(value, 4) + 0.0;
}
