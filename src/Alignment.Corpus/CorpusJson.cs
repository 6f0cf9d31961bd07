using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alignment.Corpus.Merging;
using Alignment.Corpus.Plans;
using Alignment.Corpus.Runs;
using Alignment.Corpus.Tallies;

namespace Alignment.Corpus;

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlanHeader))]
[JsonSerializable(typeof(PlannedShard))]
[JsonSerializable(typeof(ResultHeader))]
[JsonSerializable(typeof(TallyState))]
[JsonSerializable(typeof(CorpusSummary))]
internal sealed partial class CorpusJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        // Chinese stays legible; the output is a file of its own, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    /// <summary>Everything on one line.</summary>
    public static CorpusJson Compact { get; } = new(new JsonSerializerOptions(Readable));

    /// <summary>Indented.</summary>
    public static CorpusJson Indented { get; } = new(new JsonSerializerOptions(Readable) { WriteIndented = true });
}
