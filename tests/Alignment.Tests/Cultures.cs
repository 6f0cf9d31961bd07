using System.Globalization;

namespace Alignment.Tests;

/// <summary>Runs a test under another culture. Only conventions of writing matter: names of cultures need no system data.</summary>
internal static class Cultures
{
    public static TheoryData<string> All { get; } = ["", "tr-TR", "de-DE", "zh-CN"];

    public static T Under<T>(string name, Func<T> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign(name);
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // With invariant globalisation every culture writes alike, so the conventions are set by hand.
    private static CultureInfo Foreign(string name)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (name is "tr-TR" or "de-DE")
        {
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = ".";
            culture.NumberFormat.PercentDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "−";
        }

        return culture;
    }
}
