using System.Text.Json.Serialization;
using Alignment.Languages;

namespace Alignment.Checks;

/// <summary>Something that can be tuned about a check.</summary>
/// <param name="Key">Its name in the configuration.</param>
/// <param name="Default">Its value unless told otherwise; measured, and the comment beside it says where.</param>
/// <param name="Min">Smallest value allowed.</param>
/// <param name="Max">Largest value allowed.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Help">What it does.</param>
public sealed record CheckOption(string Key, double Default, double Min, double Max, LocalText Unit, LocalText Help)
{
    /// <summary>Whether it is a share, which may be written with a percent sign.</summary>
    [JsonIgnore]
    public bool IsShare => Min >= 0 && Max <= 1 && Unit.English.StartsWith("share", StringComparison.Ordinal);
}
