using System.Text.RegularExpressions;

namespace Alignment.Reporting.Sarif;

/// <summary>Makes text of an edition say in SARIF what it says elsewhere: a message there has links and places to fill in.</summary>
internal static partial class SarifText
{
    /// <summary>The text as a plain text message (SARIF 2.1.0, 3.11.5 and 3.11.6).</summary>
    public static string Message(string text)
    {
        string printable = Printable.Escape(text).Replace("](", "] (", StringComparison.Ordinal);
        return Placeholder().Replace(printable, "{$0}");
    }

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
