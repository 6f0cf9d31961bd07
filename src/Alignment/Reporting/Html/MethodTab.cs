namespace Alignment.Reporting.Html;

/// <summary>How the figures come about, by what was judged, and what the page cannot tell.</summary>
internal static class MethodTab
{
    private static readonly string[] Parts = ["pairing", "levels", "length", "coverage", "support", "numbers", "score", "limits"];

    public static void Write(HtmlWriter html, PageContent content)
    {
        Report report = content.Report;
        html.Open("dl", ("class", "method"));
        foreach (string part in Parts)
        {
            html.Element("dt", PageWords.Of($"method.{part}")).Element("dd", PageWords.Of($"method.{part}.text"));
        }

        html.CloseLine("dl");
        ProfileRow profile = report.Scores.Profile;
        html.Element("h3", PageWords.Of("method.profile"));
        html.Open("p")
            .Local(PageWords.Of("method.profile.text", profile.Relation, profile.TerminatedFields.Present, profile.TerminatedFields.Expected, profile.TargetFailures.Present, profile.TargetFailures.Expected))
            .CloseLine("p");
        html.Element("h3", PageWords.Of("method.rules"));
        html.Open("details").Element("summary", PageWords.Of("method.rules.count", report.Signature.Rules.Length)).Open("ul", ("class", "code"));
        foreach (string rule in report.Signature.Rules)
        {
            html.Element("li", rule);
        }

        html.Close("ul").CloseLine("details");
        html.Element("h3", PageWords.Of("method.signature"));
        html.Element("p", report.Signature.Line, ("class", "code"));
    }
}
