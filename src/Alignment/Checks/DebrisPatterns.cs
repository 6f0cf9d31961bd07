using System.Text.RegularExpressions;

namespace Alignment.Checks;

/// <summary>What a pipeline leaves in a text: escapes, tails of records and tags, labels.</summary>
internal static partial class DebrisPatterns
{
    /// <summary>One kind of debris.</summary>
    /// <param name="Pattern">How it looks.</param>
    /// <param name="Gate">Characters of which one must stand in the text; empty for no gate. Saves most of the work.</param>
    /// <param name="InFormulas">Whether it is debris inside a formula too.</param>
    /// <param name="MayBeQuoted">Whether it is text where the English paper holds the same words.</param>
    internal readonly record struct Kind(Regex Pattern, string Gate, bool InFormulas = false, bool MayBeQuoted = true);

    /// <summary>All kinds, the surest first.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new(UnicodeEscapes(), "\\", InFormulas: true),
        new(LineEscapes(), "\\"),
        new(QuoteEscapes(), "\\"),
        new(CodeFence(), "`"),
        new(RecordTail(), "\""),
        new(RecordHead(), "\""),
        new(Attribute(), "="),
        new(FieldNameFirst(), "", MayBeQuoted: false),
        new(LabelInside(), ":："),
        new(ModelToken(), "<[", InFormulas: true),
        new(HtmlTag(), "<"),
        new(Entity(), "&"),
        new(HexResidue(), "456789"),
    ];

    [GeneratedRegex(@"(?:\\u[0-9a-fA-F]{4})+", RegexOptions.CultureInvariant)]
    private static partial Regex UnicodeEscapes();

    // \n not followed by a letter: \nabla, \neq, \tau, \rho and \t{…} are LaTeX.
    [GeneratedRegex(@"(?<!\\)(?:\\[nrt])+(?![A-Za-z{_^])", RegexOptions.CultureInvariant)]
    private static partial Regex LineEscapes();

    // \" beside Chinese; before a Latin letter it is an umlaut.
    [GeneratedRegex(@"\\""(?=[\u4E00-\u9FFF])|(?<=[\u4E00-\u9FFF])\\""", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteEscapes();

    [GeneratedRegex("```(?:json|xml|text|markdown)?", RegexOptions.CultureInvariant)]
    private static partial Regex CodeFence();

    // Not the end of a list that the text itself opened.
    [GeneratedRegex(
        @"(?<![\[{].*)[""”]\s*(?:,\s*)?[}\]][\s,}\]""]*$|(?<=[。.！？])""\s*,$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex RecordTail();

    [GeneratedRegex(@"^\s*[{\[]\s*""\w+""\s*:|""(?:tldr|motivation|method|result|conclusion)""\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex RecordHead();

    [GeneratedRegex(@"[""”]?\s*\b(?:property|parameter|name|field|key)=""\w+""\s*/?>?[,\s]*", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    // With a colon in any case and language; without one only the bare key before Chinese.
    [GeneratedRegex(
        @"^\**(?:tl;?dr|task|motivation|background|data|methods?|results?|conclusions?|结果|方法|动机|研究动机|结论|摘要|一句话总结)\**\s*[:：]\**"
        + @"|(?-i:^(?:tldr|motivation|background|method|result|conclusion)(?=\s?[\u4E00-\u9FFF]))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FieldNameFirst();

    [GeneratedRegex(@"(?<=[。；;.!?！？\s*])(?:TL;?DR|Motivation|Method|Result|Conclusion|Abstract)\**\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex LabelInside();

    [GeneratedRegex(@"<\|[^|<>\s]{1,40}\|>|</?think(?:ing)?>|\[/?INST\]|<</?SYS>>|</?s>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ModelToken();

    [GeneratedRegex(
        @"</?(?:br|p|div|span|b|i|em|strong|ul|ol|li|details|summary|code|pre|html|body|parameter|invoke|function_calls?|output|answer|tldr|motivation|method|result|conclusion)(?:\s[^<>]{0,80})?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"&(?:amp|lt|gt|quot|apos|nbsp|hellip|[mn]dash|[lr][ds]quo|times|#\d{2,5}|#x[0-9a-fA-F]{2,5});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    // A rest of \u4e2d inside Chinese: begins as code points of Chinese do and holds a letter before its end (70b is a size).
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])(?=[0-9]*[a-f][0-9a-f])[4-9][0-9a-f]{2,3}(?=[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex HexResidue();
}
