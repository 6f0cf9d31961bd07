using System.Collections.Immutable;
using Alignment.Languages.Terms;

namespace Alignment.Configuration.TermFiles;

/// <summary>One concept of a TBX file, while it is read.</summary>
/// <param name="line">The line it begins on.</param>
internal sealed class TbxEntry(int line)
{
    private readonly List<string> _english = [];
    private readonly List<(string Text, TermStanding? Standing)> _chinese = [];
    private bool _isEnglish;
    private bool _isChinese;
    private string? _term;
    private TermStanding? _standing;

    /// <summary>Begins the terms of a language.</summary>
    public void Language(string tag)
    {
        EndTerm();
        string[] parts = tag.ToLowerInvariant().Split('-', '_');
        _isEnglish = parts[0] is "en" or "eng";
        _isChinese = parts[0] is "zh" or "zho" or "chi" or "cmn" && !parts.Any(part => part is "hant" or "tw" or "hk" or "mo");
    }

    /// <summary>Takes over a term, or the status of the one before.</summary>
    public void Text(string text, bool isStatus)
    {
        if (isStatus)
        {
            _standing = text.StartsWith("preferred", StringComparison.Ordinal) ? TermStanding.Preferred
                : text.StartsWith("admitted", StringComparison.Ordinal) ? TermStanding.Admitted
                : text.StartsWith("deprecated", StringComparison.Ordinal) || text.StartsWith("superseded", StringComparison.Ordinal) ? TermStanding.Forbidden
                : null;
            return;
        }

        if (_term is not null)
        {
            EndTerm();
        }

        _term = text;
    }

    /// <summary>Ends a term: what comes next is about another.</summary>
    public void EndTerm()
    {
        if (_term is { Length: > 0 } term && _isEnglish)
        {
            _english.Add(term);
        }
        else if (_term is { Length: > 0 } rendering && _isChinese)
        {
            _chinese.Add((rendering, _standing));
        }

        (_term, _standing) = (null, null);
    }

    /// <summary>Adds each English term with the Chinese ones; nothing when a language is missing.</summary>
    public void AddTo(TermRows rows)
    {
        EndTerm();
        if (_chinese.Count == 0)
        {
            return;
        }

        ImmutableArray<string> forbidden = [.. _chinese.Where(term => term.Standing == TermStanding.Forbidden).Select(term => term.Text).Distinct()];
        List<(string Text, TermStanding? Standing)> used = [.. _chinese.Where(term => term.Standing != TermStanding.Forbidden)];
        string? preferred = used.Find(term => term.Standing == TermStanding.Preferred).Text
            ?? used.Find(term => term.Standing is null).Text ?? used.FirstOrDefault().Text;
        foreach (string english in _english)
        {
            rows.Merge(
                new(english)
                {
                    Preferred = preferred,
                    Admitted = [.. used.Select(term => term.Text).Where(text => text != preferred).Distinct()],
                    Forbidden = forbidden,
                },
                line);
        }
    }
}
