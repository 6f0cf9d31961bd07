using System.Collections.Immutable;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;

namespace Alignment.Reporting.Sarif;

/// <summary>Writes one result.</summary>
internal static class SarifResultWriter
{
    // A service shows 100 places of a result, and takes 1,000.
    private const int MostPlaces = 100;
    private const int MostPapers = 1000;

    public static void Write(Utf8JsonWriter json, SarifResult result, ImmutableArray<CheckDescriptor> rules, SurfaceOptions options)
    {
        Finding first = result.First;
        json.WriteStartObject();
        json.WriteString("ruleId", first.Check.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(rules.First(rule => rule.Id == first.Check.Id)));
        json.WriteString("level", Keys.Of(first.Level));
        Message(json, result.Message(options.Report));
        json.WriteStartArray("locations");
        Location(json, first.Place, null, null, options.Paths);
        json.WriteEndArray();
        Related(json, result, options.Paths);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("alignment/v1", first.Fingerprint);
        json.WriteString("primaryLocationLineHash", result.Fingerprint + ":1");
        json.WriteEndObject();
        if (result.IsKnown)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", "the baseline holds it");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        Properties(json, result);
        json.WriteEndObject();
    }

    private static void Related(Utf8JsonWriter json, SarifResult result, RepositoryPaths paths)
    {
        List<(Place Place, string Words)> places =
        [
            .. result.Findings.Where(finding => finding != result.First).Select(finding => (finding.Place, Words(finding))),
            .. result.Findings
                .Where(finding => finding.Related is not null)
                .Select(finding => (finding.Related!, finding.Related!.Path == finding.Place.Path ? "see also" : finding.Side == Side.Source ? "target" : "source"))
                .Distinct(),
        ];
        if (places.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (int i = 0; i < Math.Min(places.Count, MostPlaces); i++)
        {
            Location(json, places[i].Place, i + 1, places[i].Words, paths);
        }

        json.WriteEndArray();
    }

    private static string Words(Finding finding) => finding.Field is FieldName field ? $"{field.Key()}: {finding.Message.English}" : finding.Message.English;

    private static void Location(Utf8JsonWriter json, Place place, int? id, string? words, RepositoryPaths paths)
    {
        json.WriteStartObject();
        if (id is int number)
        {
            json.WriteNumber("id", number);
        }

        if (words is not null)
        {
            Message(json, words);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", paths.UriOf(place.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, place.Start.Line));

        // Without a stretch of its own a place is the whole line.
        if (place.End != place.Start)
        {
            json.WriteNumber("startColumn", place.Start.Column);
            json.WriteNumber("endLine", place.End.Line);
            json.WriteNumber("endColumn", place.End.Column);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string text) => SarifDriver.Text(json, "message", SarifText.Message(text));

    private static void Properties(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteStartObject("properties");
        json.WriteString("edition", Printable.Escape(result.Edition));
        if (result.First.Paper is ArxivId paper)
        {
            json.WriteString("paper", paper.Value);
        }

        Strings(json, "papers", result.First.Papers.Take(MostPapers).Select(id => id.Value));
        Strings(json, "fields", result.Findings.Select(finding => finding.Field?.Key()).OfType<string>().Distinct());
        Strings(json, "fingerprints", result.Findings.Length > 1 ? result.Findings.Select(finding => finding.Fingerprint) : []);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string value in all)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
