using System.Collections.Immutable;
using Alignment.Languages;

namespace Alignment.Editions;

/// <summary>What a reader gathers on its way through a file.</summary>
internal sealed class EditionBuilder
{
    private readonly HashSet<ArxivId> _seen = [];
    private readonly int[] _papersThatHold = new int[(int)FieldName.Abstract + 1];
    private int _position;

    public List<Paper> Papers { get; } = [];

    public List<Paper> Repeated { get; } = [];

    public List<ContentsEntry> Contents { get; } = [];

    public List<InputProblem> Problems { get; } = [];

    /// <summary>Number of entries so far, repeated ones included.</summary>
    public int Count => _position;

    public void Add(Paper paper)
    {
        Paper placed = paper.Position == _position ? paper : paper with { Position = _position };
        _position++;
        if (_seen.Add(placed.Id))
        {
            Papers.Add(placed);
            CountFields(placed);
        }
        else
        {
            Repeated.Add(placed);
        }

        if (!placed.Id.IsWellFormed)
        {
            Problems.Add(new(InputProblemKind.MalformedRecord, placed.Location, new(
                $"“{placed.Id.Value}” is not an arXiv identifier; the entry was kept under it",
                $"“{placed.Id.Value}”不是 arXiv 编号，条目仍按此编号保留"))
            {
                Paper = placed.Id,
                Excerpt = Excerpts.Cut(placed.Id.Value),
            });
        }
    }

    /// <summary>The summaries that at least half of the papers hold: <see cref="Edition.TemplateOf(IReadOnlyCollection{Paper})"/>, counted on the way.</summary>
    public ImmutableArray<FieldName> Template() =>
        [.. FieldNames.Summaries.Where(name => Papers.Count > 0 && 2 * _papersThatHold[(int)name] >= Papers.Count)];

    /// <summary>Forgets what was read of a file that turned out to be unreadable as a whole.</summary>
    public void Discard()
    {
        Papers.Clear();
        Repeated.Clear();
        Contents.Clear();
        Problems.Clear();
        Array.Clear(_papersThatHold);
    }

    private void CountFields(Paper paper)
    {
        int held = 0;
        foreach (Field field in paper.Fields)
        {
            int name = 1 << (int)field.Name;
            _papersThatHold[(int)field.Name] += (held & name) == 0 ? 1 : 0;
            held |= name;
        }
    }

    public void Unreadable(int line, string english, string chinese) => Unreadable(line, new(english, chinese));

    public void Unreadable(int line, LocalText message) =>
        Problems.Add(new(InputProblemKind.Unreadable, new(line, 1), message));

    public void Malformed(SourceLocation location, ArxivId? paper, string english, string chinese, string excerpt = "") =>
        Problems.Add(new(InputProblemKind.MalformedRecord, location, new(english, chinese))
        {
            Paper = paper,
            Excerpt = Excerpts.Cut(excerpt),
        });
}
