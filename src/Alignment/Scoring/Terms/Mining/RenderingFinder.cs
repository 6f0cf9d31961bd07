using System.Runtime.InteropServices;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms.Mining;

/// <summary>Finds the renderings of one term after another in the same fields.</summary>
internal sealed class RenderingFinder(ChineseIndex chinese, int[] paperOf, MiningOptions options)
{
    // As measured in reports/precision.md, "Mined terms".
    private const double MainCoverage = 0.15;
    private const double MainPurity = 0.25;
    private const double VariantPurity = 0.35;
    private const double Lift = 8;
    private const double LeastLikely = 10.83;
    private const double SharedCharacters = 0.5;
    private const double SharedInAnyOrder = 0.8;

    private readonly Dictionary<int, int> _near = [];
    private readonly Dictionary<int, int> _around = [];

    /// <summary>The numbers of the renderings of a term, the main one first; none when nothing occurs with it surely enough.</summary>
    /// <param name="english">The term.</param>
    /// <param name="near">Fields whose English holds the term, ascending.</param>
    /// <param name="around">All fields of papers whose English holds the term, ascending.</param>
    public List<int> Find(string english, List<int> near, List<int> around)
    {
        Count(_around, around);
        Count(_near, near);
        double fullLength = 2 + (1.5 * (english.Count(c => c is ' ' or '-') + 1));
        double Score(int both, int number, int of) =>
            (double)both / of * Math.Sqrt(Purity(number)) * Math.Min(Length(chinese.Text(number)), fullLength);

        string kept = TermText.Fold(english);
        int main = Best(_near, number =>
            _near[number] >= MainCoverage * near.Count && IsTied(number, near.Count) && (Purity(number) > MainPurity || chinese.Text(number) == kept)
                ? Score(_near[number], number, near.Count) : 0);
        if (main < 0)
        {
            return [];
        }

        List<int> found = [main];
        List<int> rest = near;
        while (found.Count < 6)
        {
            rest = [.. rest.Where(field => !chinese.Folded(field).Contains(chinese.Text(found[^1]), StringComparison.Ordinal))];
            Count(_near, rest);
            int next = Best(_near, number => IsVariant(number, found, kept) && IsInManyPapers(number, rest) ? Score(_near[number], number, near.Count) : 0);
            if (next < 0)
            {
                break;
            }

            found.Add(next);
        }

        return found;
    }

    /// <summary>Fields of papers with the term that hold a rendering, not only inside a longer one.</summary>
    public int Fields(int rendering, List<int> around, IEnumerable<int> all)
    {
        string text = chinese.Text(rendering);
        string[] longer = [.. all.Select(chinese.Text).Where(other => other.Length > text.Length && other.Contains(text, StringComparison.Ordinal))];
        return around.Count(field => longer
            .Aggregate(chinese.Folded(field), (folded, other) => folded.Replace(other, "\n", StringComparison.Ordinal))
            .Contains(text, StringComparison.Ordinal));
    }

    private bool IsVariant(int number, List<int> found, string kept)
    {
        if (_near[number] < options.FewestPapers || Purity(number) < VariantPurity)
        {
            return false;
        }

        string text = chinese.Text(number);
        return found.TrueForAll(other => !Contain(chinese.Text(other), text))
            && (text == kept || SharesCharacters(text, chinese.Text(found[0])));
    }

    // A Latin word says as much as two characters.
    private static int Length(string text)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            length += !char.IsAscii(text[i]) ? 1 : i == 0 || !char.IsAscii(text[i - 1]) ? 2 : 0;
        }

        return length;
    }

    private bool IsInManyPapers(int number, List<int> fields) =>
        fields.Where(field => chinese[field].Contains(number)).Select(field => paperOf[field]).Distinct().Take(options.FewestPapers).Count()
            == options.FewestPapers;

    private static bool Contain(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    // Most of the main rendering's characters, and hardly more than these; at one end of both, or else nearly all.
    private static bool SharesCharacters(string text, string main)
    {
        List<char> left = [.. main];
        int shared = text.Count(left.Remove);
        int longer = Math.Max(main.Length, text.Length);
        bool meets = text[0] == main[0] || text[^1] == main[^1] || shared >= SharedInAnyOrder * longer;
        return meets && shared >= SharedCharacters * main.Length && shared >= SharedCharacters * text.Length;
    }

    private double Purity(int number) => (double)_around.GetValueOrDefault(number) / chinese.Count(number);

    private bool IsTied(int number, int fields)
    {
        long both = _near[number];
        return both * (double)chinese.Fields > Lift * fields * (double)chinese.Count(number)
            && LogLikelihood.Ratio(both, fields, chinese.Count(number), chinese.Fields) >= LeastLikely;
    }

    private void Count(Dictionary<int, int> counts, List<int> fields)
    {
        counts.Clear();
        foreach (int field in fields)
        {
            foreach (int number in chinese[field])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
            }
        }
    }

    // Of equal scores the one that comes first in ordinal order, so that nothing depends on the order of counting.
    private int Best(Dictionary<int, int> counts, Func<int, double> score)
    {
        int best = -1;
        double most = 0;
        foreach (int number in counts.Keys)
        {
            double value = score(number);
            if (value > most || (value > 0 && value == most && string.CompareOrdinal(chinese.Text(number), chinese.Text(best)) < 0))
            {
                (best, most) = (number, value);
            }
        }

        return best;
    }
}
