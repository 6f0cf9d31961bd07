using System.Globalization;

namespace Alignment.Configuration;

/// <summary>Shares as people write them: <c>5%</c> or <c>0.05</c>.</summary>
public static class Percentage
{
    /// <summary>Reads a share; null when the text is neither, or not between 0 and 1.</summary>
    public static double? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        bool isPercent = digits.EndsWith("%");
        bool isNumber = double.TryParse(
            isPercent ? digits[..^1].TrimEnd() : digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value);
        double share = isPercent ? value / 100 : value;
        return isNumber && share is >= 0 and <= 1 ? share : null;
    }
}
