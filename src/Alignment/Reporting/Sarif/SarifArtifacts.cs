using System.Text.Json;
using Alignment.Editions;
using Alignment.Pairing;

namespace Alignment.Reporting.Sarif;

/// <summary>The files that were read, with their hashes.</summary>
internal static class SarifArtifacts
{
    // What a service takes; beyond it the files are still named by their results.
    private const int Most = 1000;

    public static void Write(Utf8JsonWriter json, JudgedRun run, RepositoryPaths paths)
    {
        json.WriteStartArray("artifacts");
        foreach (Edition edition in run.Judgements
            .SelectMany(judgement => Editions(judgement.Evidence.Pair))
            .DistinctBy(edition => edition.Path)
            .Take(Most))
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", paths.UriOf(edition.Path));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            if (edition.Sha256.Length > 0)
            {
                json.WriteStartObject("hashes");
                json.WriteString("sha-256", edition.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<Edition> Editions(EditionPair pair) =>
        new[] { pair.Source, pair.Target, pair.Crawl, pair.Twin }.OfType<Edition>();
}
