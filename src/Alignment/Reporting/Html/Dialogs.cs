namespace Alignment.Reporting.Html;

/// <summary>The parts that open over the page, and the bar of dismissed findings: filled in by the page's program.</summary>
internal static class Dialogs
{
    private static readonly (string Keys, string Word)[] Shortcuts =
    [
        ("j k", "key.move"), ("Enter", "key.open"), ("e", "key.dismiss"), ("/", "key.search"), ("g t", "key.tabs"), ("?", "key.help"), ("Esc", "key.close"),
    ];

    public static void Write(HtmlWriter html)
    {
        html.Open("dialog", ("id", "drawer"), ("aria-labelledby", "drawer-title")).CloseLine("dialog");
        html.Open("dialog", ("id", "help"), ("aria-labelledby", "help-title"));
        html.Element("h2", PageWords.Of("help.title"), ("id", "help-title"));
        html.Open("dl", ("class", "keys"));
        foreach ((string keys, string word) in Shortcuts)
        {
            html.Open("div").Open("dt").Element("kbd", keys).Close("dt").Element("dd", PageWords.Of(word)).Close("div");
        }

        html.Close("dl");
        html.Element("h3", PageWords.Of("help.filter")).Element("p", PageWords.Of("help.filter.text"));
        html.Element("button", PageWords.Of("close"), ("type", "button"), ("id", "help-close"));
        html.CloseLine("dialog");
        html.Open("div", ("id", "dismissed"), ("class", "dismissed"), ("hidden", ""), ("role", "status")).CloseLine("div");
    }
}
