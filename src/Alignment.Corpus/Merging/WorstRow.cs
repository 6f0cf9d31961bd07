namespace Alignment.Corpus.Merging;

/// <summary>One of the worst findings of a rule.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Name">Name of the rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Papers">Papers it is about; 0 for a whole edition.</param>
/// <param name="Support">
/// How far the English paper explains the text it is about, standardised: 0 as usual, −7 far below. Null where it is about no text.
/// </param>
/// <param name="Edition">The Chinese edition.</param>
/// <param name="Paper">arXiv id; null for an edition or a group.</param>
/// <param name="Field">Key of the field; null for a whole paper or edition.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1, in code points.</param>
/// <param name="Message">What it says, in English.</param>
/// <param name="Fingerprint">Recognises the finding again when lines have moved.</param>
public sealed record WorstRow(
    string Rule, string Name, string Level, int Papers, double? Support, string Edition, string? Paper, string? Field, string Path,
    int Line, int Column, string Message, string Fingerprint);
