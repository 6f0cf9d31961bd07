namespace Alignment.Reporting.Html;

/// <summary>The head of a page: its style sheet, and the policy that lets nothing else in.</summary>
internal static class PageHead
{
    /// <summary>Writes the head.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="title">Title of the page.</param>
    /// <param name="hasScript">Whether the page's own program may run; nothing else ever may.</param>
    public static void Write(HtmlWriter html, string title, bool hasScript)
    {
        string script = hasScript ? $"script-src '{PageAssets.Hash(PageAssets.Script)}'; " : "";
        string policy = $"default-src 'none'; {script}style-src '{PageAssets.Hash(PageAssets.Style)}'; "
            + "img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
        html.Open("head").Trusted("\n")
            .Open("meta", ("charset", "utf-8")).Trusted("\n")
            .Open("meta", ("name", "generator"), ("content", "alignment")).Trusted("\n")
            .Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Trusted("\n")
            .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Trusted("\n")
            .Open("meta", ("name", "referrer"), ("content", "no-referrer")).Trusted("\n")
            .Open("meta", ("name", "color-scheme"), ("content", "light dark")).Trusted("\n")
            .Element("title", title).Trusted("\n")
            .Open("style").Trusted(PageAssets.Style).CloseLine("style")
            .CloseLine("head");
    }
}
