using System.Collections.Immutable;
using Alignment.Languages;
using Alignment.Languages.Terms;

namespace Alignment.Configuration.TermFiles;

/// <summary>Collects the terms of a file, and says what is wrong with one that cannot be meant.</summary>
/// <param name="name">How the file is named in messages.</param>
internal sealed class TermRows(string name)
{
    private const int Most = 200_000;
    private const int LongestRendering = 100;
    private const int MostShown = 40;

    private readonly List<Term> _terms = [];
    private readonly Dictionary<string, (int Row, int Line)> _known = new(StringComparer.Ordinal);

    /// <summary>Adds a row of a table: one term, once.</summary>
    /// <exception cref="ConfigurationException">The row cannot be meant.</exception>
    public void Add(Term term, int line)
    {
        string key = TermBase.KeyOf(term.English) ?? throw At(
            line,
            $"“{Shown(term.English)}” is never found: a term is up to {TermBase.LongestTerm} words of English letters and digits with blanks or hyphens between; write it so, or remove the line",
            $"“{Shown(term.English)}”无法匹配：术语由至多 {TermBase.LongestTerm} 个英文单词或数字组成，以空格或连字符分隔；请照此书写，或删去该行");
        Check(term, line);
        if (term.Preferred is null && term.Admitted.IsEmpty && term.Forbidden.IsEmpty)
        {
            throw At(
                line,
                $"“{Shown(term.English)}” has no rendering; fill in preferred or forbidden, or remove the line",
                $"“{Shown(term.English)}”没有译法；请填写 preferred 或 forbidden，或删去该行");
        }

        if (_known.TryGetValue(key, out (int Row, int Line) first))
        {
            throw At(
                line,
                FormattableString.Invariant($"“{Shown(term.English)}” stands in line {first.Line} already; put its renderings into one line"),
                FormattableString.Invariant($"“{Shown(term.English)}”已见于第 {first.Line} 行；请把其译法写在同一行"));
        }

        Keep(key, term, line);
    }

    /// <summary>
    /// Adds an entry of a term base that has several concepts for one word: what is used for any of them is no fault. Terms that are never found, such as C++, are left out.
    /// </summary>
    /// <exception cref="ConfigurationException">The entry cannot be meant.</exception>
    public void Merge(Term term, int line)
    {
        if (TermBase.KeyOf(term.English) is not string key)
        {
            return;
        }

        Check(term, line);
        if (!_known.TryGetValue(key, out (int Row, int Line) first))
        {
            Keep(key, term, line);
            return;
        }

        Term old = _terms[first.Row];
        string? preferred = old.Preferred ?? term.Preferred;
        ImmutableArray<string> admitted =
            [.. old.Admitted.Union(term.Preferred is null ? [] : [term.Preferred]).Union(term.Admitted).Where(text => text != preferred)];
        _terms[first.Row] = old with
        {
            Preferred = preferred,
            Admitted = admitted,
            Forbidden = [.. old.Forbidden.Union(term.Forbidden).Except(admitted).Where(text => text != preferred)],
        };
    }

    /// <summary>The terms, in the order of the file.</summary>
    public ImmutableArray<Term> ToImmutable() => [.. _terms];

    /// <summary>What to say about a line.</summary>
    public ConfigurationException At(int line, string english, string chinese) => ConfigurationException.At(name, line, new LocalText(english, chinese));

    /// <summary>A text of the file as a message quotes it.</summary>
    public static string Shown(string text) => text.Length <= MostShown ? text : string.Concat(text.AsSpan(0, MostShown), "…");

    private void Check(Term term, int line)
    {
        HashSet<string> used = [];
        foreach (string rendering in term.Admitted.Concat(term.Preferred is null ? [] : [term.Preferred]))
        {
            used.Add(Folded(rendering, line));
        }

        foreach (string rendering in term.Forbidden)
        {
            if (used.Contains(Folded(rendering, line)))
            {
                throw At(
                    line,
                    $"“{Shown(rendering)}” is forbidden for “{Shown(term.English)}” and to be used for it; leave it in one place",
                    $"“{Shown(rendering)}”既被列为“{Shown(term.English)}”的禁用译法，又被列为可用；请只保留一处");
            }
        }
    }

    private string Folded(string rendering, int line)
    {
        string folded = TermText.Fold(rendering);
        return folded.Length == 0 ? throw At(line, $"“{Shown(rendering)}” is no rendering; remove it", $"“{Shown(rendering)}”不是译法；请删去")
            : rendering.Length > LongestRendering
                ? throw At(
                    line,
                    $"“{Shown(rendering)}” is longer than {LongestRendering} characters; a rendering is a term, not a sentence",
                    $"“{Shown(rendering)}”超过 {LongestRendering} 个字符；译法应是术语，而非句子")
            : folded;
    }

    private void Keep(string key, Term term, int line)
    {
        if (_terms.Count == Most)
        {
            throw At(
                line,
                FormattableString.Invariant($"more than {Most} terms; keep those the digests use"),
                FormattableString.Invariant($"术语多于 {Most} 个；请只保留摘要中用到的"));
        }

        _known.Add(key, (_terms.Count, line));
        _terms.Add(term);
    }
}
