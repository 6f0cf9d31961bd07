using Alignment.Languages;

namespace Alignment.Evidence;

/// <summary>Tells whether one number of the English paper says what a number of the summary says.</summary>
internal static class QuantityMatch
{
    /// <summary>Whether a number of the paper says the same as one of the summary.</summary>
    /// <param name="other">The paper's number.</param>
    /// <param name="number">The summary's number.</param>
    public static bool Says(in Quantity other, in Quantity number) => !IsPadded(other, number) && number.Kind switch
    {
        UnitKind.Percent => SaysShare(other, number),
        UnitKind.Times => SaysTimes(other, number),
        UnitKind.Points => IsSame(other, number),
        UnitKind.Magnitude => IsSame(other, number) || other.Value == Power(number.Value),
        UnitKind.Measure => IsSame(other, number) || IsSameMeasure(other, number),
        _ => SaysPlain(other, number),
    };

    /// <summary>Whether a more precise value, rounded or cut off, is the value of a coarser writing.</summary>
    /// <param name="precise">The more precise value.</param>
    /// <param name="value">The coarser value.</param>
    /// <param name="step">The smallest step that the coarser writing shows.</param>
    public static bool IsRounded(decimal precise, decimal value, decimal step)
    {
        decimal distance = Math.Abs(precise - value);
        return precise != 0 && step <= value && (distance == 0 || (distance < step && (precise > value || distance <= step / 2)));
    }

    // 88.90 says more than 88.9, and 5.0 more than five.
    private static bool IsPadded(in Quantity other, in Quantity number) =>
        number.Step is > 0 and < 1 && !number.IsScaled && other.Kind == number.Kind && other.Step > number.Step
        && number.Value % (number.Step * 10) == 0;

    private static bool SaysPlain(in Quantity other, in Quantity number)
    {
        decimal value = number.Value;
        if (number.Denominator != 1)
        {
            return Math.Abs(other.Value - value) < 0.005m
                || (other.Kind == UnitKind.Percent && Math.Abs((other.Value / 100) - value) <= 0.015m)
                || (other.Kind == UnitKind.Times && other.Value > 1 && Math.Abs((1 / other.Value) - value) <= value / 50);
        }

        if (other.Kind == UnitKind.Percent && !other.IsShared && value >= 2 && number.Kind == UnitKind.Plain && !number.IsScaled)
        {
            return false;
        }

        return IsSame(other, number)
            || (value < 1 && other.Kind == UnitKind.Percent && IsRounded(other.Value / 100, value, number.Step));
    }

    // 82 % is 0.82; three fifths are 60 %; 2.5x is 250 %. A bare number supports a percentage when it is no small whole
    // number: those stand in every paper.
    private static bool SaysShare(in Quantity other, in Quantity number)
    {
        decimal value = number.Value;
        bool isShare = other.Kind is UnitKind.Plain && other.Value is > 0 and <= 1;
        return other.Kind switch
        {
            UnitKind.Percent or UnitKind.Points => IsSame(other, number),
            _ when other.IsShared && other.Written == value => true,
            _ when other.Form == QuantityForm.InName => false,
            UnitKind.Times => IsRounded(other.Value * 100, value, number.Step) || IsRounded((other.Value - 1) * 100, value, number.Step)
                || (other.Value > 1 && (IsRounded(100 / other.Value, value, number.Step) || IsRounded(100 - (100 / other.Value), value, number.Step))),
            _ when isShare => IsRounded(other.Value * 100, value, number.Step) || (value < 1 && other.Value == value)
                || (other.Denominator != 1 && Math.Abs((other.Value * 100) - value) <= 1.5m),
            _ => (other.Value >= 10 || other.Step < 1) && IsSame(other, number),
        };
    }

    private static bool SaysTimes(in Quantity other, in Quantity number)
    {
        decimal value = number.Value;
        return other.Kind switch
        {
            UnitKind.Times => IsSame(other, number) || (other.Value != 0 && IsRounded(1 / other.Value, value, number.Step)),
            UnitKind.Magnitude => value == Power(other.Value) || IsSame(other, number),
            UnitKind.Percent => other.Value == value * 100 || other.Value == (value - 1) * 100,
            _ => IsSame(other, number) || (other.Value is > 0 and < 1 && IsRounded(1 / other.Value, value, number.Step)),
        };
    }

    private static bool IsSameMeasure(in Quantity other, in Quantity number) =>
        other.Unit == number.Unit
        && Math.Abs((other.Value * other.Factor) - (number.Value * number.Factor)) <= number.Step * number.Factor / 2;

    private static bool IsSame(in Quantity other, in Quantity number) =>
        other.Value == number.Value || other.Written == number.Value || IsRounding(other, number)
        || (number.IsShared && (other.Value == number.Written || other.Written == number.Written));

    // A value written more precisely may be rounded, or cut off, to what the other says: 26.4 as 26, 1,197,000 as 120 万.
    private static bool IsRounding(in Quantity other, in Quantity number)
    {
        // 770 万 for 7.74 million: behind a scale a zero is no digit that was measured.
        bool isVague = number.Qualifier != Qualifier.Exact || number.IsScaled;
        bool isCount = number.Kind is UnitKind.Plain or UnitKind.Count;
        bool mayRound = other.Step < number.Step && (number.Step != 1 || number.Value >= (isCount ? 10 : 2) || isVague);
        return (mayRound && (IsRounded(other.Value, number.Value, number.Step) || IsRounded(other.Written, number.Value, number.Step)))
            || (isVague && IsCoarse(other.Value, number.Value));
    }

    // "Over 500" for 512: the digits that are left agree.
    private static bool IsCoarse(decimal precise, decimal value)
    {
        if (value < 10 || value != decimal.Truncate(value) || Math.Abs(precise - value) > value / 10)
        {
            return false;
        }

        decimal grain = 1;
        while (value % (grain * 10) == 0)
        {
            grain *= 10;
        }

        return grain > 1 && precise % grain != 0 && Math.Abs(precise - value) < grain;
    }

    private static decimal Power(decimal exponent)
    {
        decimal value = 1;
        for (int i = 0; i < exponent && i < 12; i++)
        {
            value *= 10;
        }

        return value;
    }
}
