using System.Runtime.InteropServices;
using Alignment.Editions;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms;

/// <summary>Counts the renderings of one term, mention by mention.</summary>
internal sealed class TermCount(Term term)
{
    private readonly List<Count> _renderings = [];
    private int _fields;
    private (ArxivId, FieldName) _last;

    /// <summary>Counts a mention; those of one field come together.</summary>
    public void Add(TermMention mention)
    {
        (ArxivId, FieldName) field = (mention.Place.Paper, mention.Place.Field);
        _fields += _fields == 0 || field != _last ? 1 : 0;
        _last = field;
        foreach (ref Count known in CollectionsMarshal.AsSpan(_renderings))
        {
            if (known.First.Rendering == mention.Rendering)
            {
                known.Fields++;
                return;
            }
        }

        _renderings.Add(new(mention, 1));
    }

    /// <summary>What was counted.</summary>
    public TermUse Use() => new(
        term, _fields,
        [
            .. _renderings.OrderByDescending(count => count.Fields)
                .Select(count => new RenderingUse(count.First.Rendering, count.First.Standing, count.Fields, count.First.Place)),
        ]);

    private record struct Count(TermMention First, int Fields);
}
