using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alignment.Languages;

namespace Alignment.Corpus.Runs;

/// <summary>Numbers of shards as people and scripts write them: <c>3</c>, <c>1-20</c>, <c>3,7-9</c>.</summary>
public static class ShardNumbers
{
    /// <summary>Reads numbers.</summary>
    /// <param name="text">The list.</param>
    /// <param name="shards">How many shards there are.</param>
    /// <exception cref="CorpusException">It is no list, or there is no such shard.</exception>
    public static ImmutableSortedSet<int> Parse(string text, int shards)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableSortedSet<int>.Builder numbers = ImmutableSortedSet.CreateBuilder<int>();
        foreach (string part in text.Split(','))
        {
            string[] ends = part.Trim().Split('-');
            if (ends.Length > 2 || !Read(ends[0], out int first) || !Read(ends[^1], out int last) || first > last)
            {
                throw new CorpusException(new LocalText(
                    FormattableString.Invariant($"\"{text}\" names no shards of a plan that has {shards}; write numbers from 1 to {shards}, such as 1, 1-{shards} or 1,3-5"),
                    FormattableString.Invariant($"“{text}”不是有效的分片编号（计划共 {shards} 个分片）；请写 1 到 {shards} 之间的编号，例如 1、1-{shards} 或 1,3-5")));
            }

            numbers.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return numbers.ToImmutable();

        bool Read(string number, out int value) =>
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1 && value <= shards;
    }

    /// <summary>Writes numbers, neighbours as a range; empty for none.</summary>
    public static string Write(IEnumerable<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        StringBuilder text = new();
        int? first = null;
        int last = 0;
        foreach (int number in numbers.Order())
        {
            if (first is not null && number == last + 1)
            {
                last = number;
                continue;
            }

            End();
            first = last = number;
        }

        End();
        return text.ToString();

        void End()
        {
            if (first is int begin)
            {
                text.Append(text.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{begin}");
                text.Append(CultureInfo.InvariantCulture, $"{(last > begin ? $"-{last}" : "")}");
            }
        }
    }
}
