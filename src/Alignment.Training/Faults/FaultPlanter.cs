using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Training.Faults;

/// <summary>Plants faults in a Chinese edition; the same editions, copies and seed give the same faults.</summary>
public sealed class FaultPlanter
{
    // Few enough that the edition's own style stays visible: what is judged against it would drift otherwise.
    private const int PapersForOneFault = 6;
    private const int ShortestField = 16;

    private readonly ImmutableArray<PlainPaper> _papers;
    private readonly ImmutableArray<FaultSite> _sites;
    private readonly int _seed;

    /// <summary>A planter of two editions.</summary>
    /// <param name="english">The source.</param>
    /// <param name="chinese">The edition to damage.</param>
    /// <param name="seed">Every kind draws its own lots from it, so that adding a kind changes no other.</param>
    public FaultPlanter(Edition english, Edition chinese, int seed)
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(chinese);
        _seed = seed;
        _papers = [.. chinese.Papers.Select(PlainPaper.Of)];
        ImmutableArray<int> sound =
        [
            .. Enumerable.Range(0, _papers.Length).Where(i =>
                english.Find(chinese.Papers[i].Id) is not null
                && !_papers[i].Texts.IsEmpty && _papers[i].Texts.Values.All(IsSound)),
        ];
        _sites =
        [
            .. sound.SelectMany(i => _papers[i].Texts.Keys.Select(field =>
                new FaultSite(_papers, sound, i, field, PlainPaper.Of(english.Find(chinese.Papers[i].Id)!)))),
        ];
    }

    /// <summary>The edition without any fault, as it is written.</summary>
    public ImmutableArray<PlainPaper> Clean => _papers;

    /// <summary>Editions that together hold some faults of a kind; fewer where the edition offers too few places.</summary>
    public ImmutableArray<DamagedEdition> Plant(FaultKind kind, int copies)
    {
        ArgumentNullException.ThrowIfNull(kind);
        int room = Math.Max(1, _papers.Length / PapersForOneFault);
        Random random = new(HashCodeOf(kind.Name) ^ _seed);
        List<List<Damage>> editions = [];
        IEnumerable<FaultSite> sites = kind.IsOfPaper ? _sites.DistinctBy(site => site.Index) : _sites;

        int planted = 0;
        foreach (FaultSite site in Choice.Shuffle(random, sites))
        {
            if (planted == copies)
            {
                break;
            }

            if (kind.Make(site, random) is Damage damage)
            {
                Place(editions, damage, room);
                planted++;
            }
        }

        return [.. editions.Select((damages, i) => Apply(kind, i + 1, damages))];
    }

    private static void Place(List<List<Damage>> editions, Damage damage, int room)
    {
        HashSet<int> papers = [.. damage.Changes.Select(change => change.Index)];
        List<Damage>? free = editions.Find(damages =>
            damages.Sum(other => other.Changes.Length) + papers.Count <= room
            && !damages.Any(other => other.Changes.Any(change => papers.Contains(change.Index))));
        if (free is null)
        {
            editions.Add(free = []);
        }

        free.Add(damage);
    }

    private DamagedEdition Apply(FaultKind kind, int number, List<Damage> damages)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{kind.Name}-{number:00}.jsonl");
        PlainPaper?[] papers = [.. _papers];
        foreach (PaperChange change in damages.SelectMany(damage => damage.Changes))
        {
            papers[change.Index] = change.Paper;
        }

        return new(name, [.. papers.OfType<PlainPaper>()], [.. damages.Select(damage => PlantedFault.Of(name, kind, damage))]);
    }

    private static bool IsSound(string text) =>
        text.Length >= ShortestField
        && FailureTexts.Default.FamilyOf(text) is null
        && LanguageDetector.Of(ScriptProfile.Of(text)) == Language.Chinese;

    // FNV-1a: string.GetHashCode differs from run to run.
    private static int HashCodeOf(string name)
    {
        uint hash = 2166136261;
        foreach (byte value in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        return unchecked((int)hash);
    }
}
