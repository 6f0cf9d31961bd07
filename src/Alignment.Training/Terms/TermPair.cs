using Alignment.Languages;

namespace Alignment.Training.Terms;

/// <summary>An English term with a right and a wrong rendering.</summary>
/// <param name="Term">The term.</param>
/// <param name="Right">The right rendering.</param>
/// <param name="Wrong">The wrong one.</param>
/// <param name="IsHeldOut">Whether no table of <c>data/terms</c> holds the wrong rendering.</param>
internal sealed record TermPair(string Term, string Right, string Wrong, bool IsHeldOut)
{
    /// <summary>Reads pairs: a table with the columns <c>term</c>, <c>right</c>, <c>wrong</c> and <c>held_out</c>.</summary>
    public static List<TermPair> Read(string path)
    {
        using StreamReader reader = new(path);
        DataTable table = DataTable.Read(Path.GetFileName(path), reader);
        int term = table.Column("term"), right = table.Column("right"), wrong = table.Column("wrong"), heldOut = table.Column("held_out");
        return [.. table.Rows.Select(row => new TermPair(row[term], row[right], row[wrong], row[heldOut] == "yes"))];
    }
}
