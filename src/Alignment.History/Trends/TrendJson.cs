using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alignment.History.Trends;

/// <summary>Serialisation without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrendReport))]
[JsonSerializable(typeof(Replays.ReplayReport))]
internal sealed partial class TrendJson : JsonSerializerContext
{
    /// <summary>Indented; Chinese stays legible.</summary>
    public static TrendJson Indented { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
        WriteIndented = true,
    });
}
