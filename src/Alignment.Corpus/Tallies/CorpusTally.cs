using System.Globalization;
using System.Numerics;

namespace Alignment.Corpus.Tallies;

/// <summary>Counts editions, shards, corpora: whatever was counted is added, in any order, to the same end.</summary>
internal sealed class CorpusTally
{
    private static readonly BigInteger Modulus = BigInteger.One << 256;

    private readonly SortedSet<UnjudgedEdition> _unjudged = new(UnjudgedEdition.Order);
    private readonly WorstFindings _worst = new();
    private BigInteger _inputs;

    public long Passed { get; set; }

    public long Failed { get; set; }

    public long SourcePapers { get; set; }

    public long TargetPapers { get; set; }

    public long ExtraPapers { get; set; }

    public GroupTally Total { get; } = new();

    public GroupTallies Months { get; } = new();

    public GroupTallies Categories { get; } = new();

    public GroupTallies Fields { get; } = new();

    public TermTallies Terms { get; } = new();

    /// <summary>Adds findings to those of which the worst are kept.</summary>
    public void Add(IEnumerable<WorstFinding> findings) => _worst.Add(findings);

    /// <summary>Adds a pair that could not be judged.</summary>
    public void Add(UnjudgedEdition edition) => _unjudged.Add(edition);

    /// <summary>Adds the digest of a judged pair.</summary>
    public void AddInputs(ReadOnlySpan<byte> sha256) =>
        _inputs = (_inputs + new BigInteger(sha256, isUnsigned: true, isBigEndian: true)) % Modulus;

    /// <summary>Adds what another has counted.</summary>
    public void Add(TallyState state)
    {
        Passed += state.Passed;
        Failed += state.Failed;
        SourcePapers += state.SourcePapers;
        TargetPapers += state.TargetPapers;
        ExtraPapers += state.ExtraPapers;
        _inputs = (_inputs + BigInteger.Parse("0" + state.Inputs, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)) % Modulus;
        Total.Add(state.Total);
        Months.Add(state.Months);
        Categories.Add(state.Categories);
        Fields.Add(state.Fields);
        Terms.Add(state.Terms);
        _worst.Add(state.Worst);
        _unjudged.UnionWith(state.Unjudged);
    }

    /// <summary>What is kept: the same for the same editions, in whatever order and groups they were added.</summary>
    public TallyState State() => new(
        Passed, Failed, SourcePapers, TargetPapers, ExtraPapers, Hex(_inputs),
        Total.State(""), Months.State(), Categories.State(), Fields.State(), Terms.State(), _worst.State(), [.. _unjudged]);

    // Always 64 digits; BigInteger writes a leading zero where the first bit is set.
    private static string Hex(BigInteger value)
    {
        string digits = value.ToString("x64", CultureInfo.InvariantCulture);
        return digits[^64..];
    }
}
