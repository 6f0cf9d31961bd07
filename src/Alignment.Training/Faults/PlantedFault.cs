using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>One line of <c>truth.jsonl</c>.</summary>
/// <param name="Edition">The damaged file, beside the truth.</param>
/// <param name="Kind">Name of the kind.</param>
/// <param name="IsHarmless">Whether it is a control.</param>
/// <param name="IsHidden">See <see cref="Damage.IsHidden"/>.</param>
/// <param name="Before">The text at issue, cut to 60 characters.</param>
/// <param name="After">What stands there now, cut likewise.</param>
/// <param name="Places">Where it can be noticed, the main place first.</param>
public sealed record PlantedFault(
    string Edition, string Kind, bool IsHarmless, bool IsHidden, string Before, string After,
    ImmutableArray<FaultPlace> Places)
{
    private const int Longest = 60;

    /// <summary>The line of a fault in an edition.</summary>
    public static PlantedFault Of(string edition, FaultKind kind, Damage damage)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(damage);
        return new(edition, kind.Name, kind.IsHarmless, damage.IsHidden, Cut(damage.Before), Cut(damage.After), damage.Places);
    }

    /// <summary>Writes the line without its end.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("edition", Edition);
        WritePlace(writer, Places[0]);
        writer.WriteString("kind", Kind);
        writer.WriteBoolean("harmless", IsHarmless);
        writer.WriteBoolean("hidden", IsHidden);
        writer.WriteString("before", Before);
        writer.WriteString("after", After);
        writer.WriteStartArray("also");
        foreach (FaultPlace place in Places.Skip(1))
        {
            writer.WriteStartObject();
            WritePlace(writer, place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Reads a line.</summary>
    public static PlantedFault Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement row = document.RootElement;
        return new(
            row.GetProperty("edition").GetString()!,
            row.GetProperty("kind").GetString()!,
            row.GetProperty("harmless").GetBoolean(),
            row.GetProperty("hidden").GetBoolean(),
            row.GetProperty("before").GetString()!,
            row.GetProperty("after").GetString()!,
            [ReadPlace(row), .. row.GetProperty("also").EnumerateArray().Select(ReadPlace)]);
    }

    private static void WritePlace(Utf8JsonWriter writer, FaultPlace place)
    {
        writer.WriteString("id", place.Id);
        writer.WriteString("field", place.Field?.Key());
    }

    private static FaultPlace ReadPlace(JsonElement place) => new(
        place.GetProperty("id").GetString()!,
        place.GetProperty("field").GetString() is string field ? FieldNames.Parse(field) : null);

    private static string Cut(string text) => text.Length <= Longest ? text
        : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
