using System.Collections.Immutable;
using Alignment.Reporting;

namespace Alignment.Charts;

/// <summary>One English term and how often each Chinese rendering of it was used, in one edition or in many.</summary>
/// <param name="Term">The term.</param>
/// <param name="Fields">Fields that hold any rendering, above 0; one may hold two of them.</param>
/// <param name="Renderings">The renderings.</param>
public sealed record TermUse(string Term, int Fields, ImmutableArray<RenderingUse> Renderings)
{
    /// <summary>The use of a term in the edition of a report.</summary>
    public static TermUse Of(TermRow term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new(
            term.Term, term.Fields,
            [.. term.Renderings.Select(rendering => new RenderingUse(rendering.Text, rendering.Standing, rendering.Fields))]);
    }
}
