using System.Globalization;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>Writes mined terms as a table that a person can edit and give back as a term base.</summary>
public static class MinedTable
{
    /// <summary>Writes the table: tab-separated, one term a line, in the order given.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="terms">The terms.</param>
    /// <remarks>
    /// The main rendering stands under <c>preferred</c>, the others under <c>admitted</c>: whoever edits the table moves the
    /// wrong ones to <c>forbidden</c>. The columns behind are for the eye: fields, share, entropy and the count of each rendering.
    /// </remarks>
    public static void Write(TextWriter writer, IEnumerable<MinedTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(terms);
        writer.Write("english\tpreferred\tadmitted\tforbidden\tfields\tshare\tentropy\tevidence\n");
        foreach (MinedTerm term in terms)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
                {term.English}	{term.Renderings[0].Text}	{string.Join(TermTables.Separator, term.Renderings.Skip(1).Select(rendering => rendering.Text))}		{term.Fields}	{term.MainShare:0.000}	{term.Entropy:0.000}	{string.Join(", ", term.Renderings.Select(Counted))}
                """));
            writer.Write('\n');
        }
    }

    /// <summary>Writes the table of main renderings that the library reads, in ordinal order of the terms.</summary>
    public static void WriteMain(TextWriter writer, IEnumerable<MinedTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(terms);
        writer.Write("english\trendering\tenglish_fields\tof_these\tfields\tothers\n");
        foreach (MinedTerm term in terms.OrderBy(term => term.English, StringComparer.Ordinal))
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{term.English}\t{term.Renderings[0].Text}\t{term.Fields}\t{term.Covered}\t{term.Renderings[0].Fields}\t{string.Join(TermTables.Separator, term.Renderings.Skip(1).Select(Counted))}\n"));
        }
    }

    private static string Counted(MinedRendering rendering) =>
        string.Create(CultureInfo.InvariantCulture, $"{rendering.Text} {rendering.Fields}");
}
