using Alignment.Editions;
using Alignment.Languages.Terms;

namespace Alignment.Scoring.Terms;

/// <summary>Counts the renderings of one term, mention by mention.</summary>
internal sealed class TermCount(Term term)
{
    private readonly List<RenderingUse> _renderings = [];
    private int _fields;
    private (ArxivId, FieldName) _last;

    /// <summary>Counts a mention; those of one field come together.</summary>
    public void Add(TermMention mention)
    {
        (ArxivId, FieldName) field = (mention.Place.Paper, mention.Place.Field);
        _fields += _fields == 0 || field != _last ? 1 : 0;
        _last = field;
        int known = _renderings.FindIndex(rendering => rendering.Text == mention.Rendering);
        if (known < 0)
        {
            _renderings.Add(new(mention.Rendering, mention.Standing, 1, mention.Place));
        }
        else
        {
            _renderings[known] = _renderings[known] with { Fields = _renderings[known].Fields + 1 };
        }
    }

    /// <summary>What was counted.</summary>
    public TermUse Use() => new(term, _fields, [.. _renderings.OrderByDescending(rendering => rendering.Fields)]);
}
