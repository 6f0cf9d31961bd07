namespace Alignment.Corpus.Tallies;

/// <summary>A finding that is among the worst of its rule.</summary>
/// <remarks>
/// Worse is: a graver level; more papers; less support of the text by the English paper, none known last; then what comes first by
/// edition, place and rule. So any two findings have an order, and the worst of a corpus do not depend on how it was cut.
/// </remarks>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Papers">Papers it is about.</param>
/// <param name="Support">
/// How far the English paper explains the text it is about, standardised: 0 as usual, −7 far below; in millionths. Null where it is
/// about no text.
/// </param>
/// <param name="Edition">The Chinese edition.</param>
/// <param name="Paper">arXiv id; null for an edition or a group.</param>
/// <param name="Field">Key of the field; null for a whole paper or edition.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Message">What it says, in English.</param>
/// <param name="Fingerprint">Recognises the finding again when lines have moved.</param>
internal sealed record WorstFinding(
    string Rule, string Level, int Papers, long? Support, string Edition, string? Paper, string? Field, string Path, int Line, int Column,
    string Message, string Fingerprint) : IComparable<WorstFinding>
{
    private static readonly string[] Levels = ["error", "warning", "note"];

    /// <summary>Below 0 when this is worse.</summary>
    public int CompareTo(WorstFinding? other)
    {
        if (other is null)
        {
            return -1;
        }

        int order = Array.IndexOf(Levels, Level).CompareTo(Array.IndexOf(Levels, other.Level));
        order = order != 0 ? order : other.Papers.CompareTo(Papers);
        order = order != 0 ? order : (Support ?? long.MaxValue).CompareTo(other.Support ?? long.MaxValue);
        order = order != 0 ? order : string.CompareOrdinal(Edition, other.Edition);
        order = order != 0 ? order : string.CompareOrdinal(Path, other.Path);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : Column.CompareTo(other.Column);
        order = order != 0 ? order : string.CompareOrdinal(Rule, other.Rule);
        order = order != 0 ? order : string.CompareOrdinal(Paper, other.Paper);
        order = order != 0 ? order : string.CompareOrdinal(Field, other.Field);
        order = order != 0 ? order : string.CompareOrdinal(Fingerprint, other.Fingerprint);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }
}
