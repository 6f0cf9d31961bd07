using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Alignment;

/// <summary>Work spread over the cores, with results in the order of the input: the same on any number of threads.</summary>
internal static class Ordered
{
    // Starting threads costs more than so few items.
    private const int FewestItems = 12;

    /// <summary>Applies a function to each item.</summary>
    public static ImmutableArray<TResult> Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> apply)
    {
        TResult[] results = new TResult[items.Count];
        if (items.Count < FewestItems)
        {
            for (int i = 0; i < results.Length; i++)
            {
                results[i] = apply(items[i]);
            }
        }
        else
        {
            Parallel.For(0, results.Length, i => results[i] = apply(items[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
