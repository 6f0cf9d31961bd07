using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Gate;

namespace Alignment.Reporting.Sarif;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS), within what code scanning services take.</summary>
/// <remarks>
/// One run for any number of pairs; one result for a rule and a paper, its fields as related places; the gravest first. At most
/// <see cref="MostResults"/>, since services keep no more and do not choose by level; what is left out is said in a notification.
/// </remarks>
public static class SarifRenderer
{
    /// <summary>The most results that are written.</summary>
    public const int MostResults = 5000;

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a run.</summary>
    public static void Render(JudgedRun run, SurfaceOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArrayBufferWriter<byte> bytes = new();
        JsonWriterOptions layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(bytes, layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            Run(json, run, options);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        output.Write('\n');
    }

    private static void Run(Utf8JsonWriter json, JudgedRun run, SurfaceOptions options)
    {
        ImmutableArray<CheckDescriptor> rules = [.. CheckCatalog.All.Select(check => check.Descriptor)];
        ImmutableArray<SarifResult> results = SarifResult.Of(run);
        json.WriteStartObject();
        json.WriteStartObject("tool");
        SarifDriver.Write(json, rules);
        json.WriteEndObject();
        json.WriteString("language", "en");
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"alignment/{Language(run)}/");
        json.WriteEndObject();
        Invocation(json, run, results.Length);
        SarifArtifacts.Write(json, run, options.Paths);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteString("defaultEncoding", "UTF-8");
        json.WriteStartArray("results");
        foreach (SarifResult result in results.Take(MostResults))
        {
            SarifResultWriter.Write(json, result, rules, options);
        }

        json.WriteEndArray();
        SarifTaxonomy.Write(json);
        SarifTranslation.Write(json, rules);
        json.WriteEndObject();
    }

    private static string Language(JudgedRun run) =>
        run.Judgements.Select(judgement => Keys.Of(judgement.Evidence.Pair.Target.Language)).FirstOrDefault("unknown");

    private static void Invocation(Utf8JsonWriter json, JudgedRun run, int results)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.Outcome != Outcome.CannotJudge);
        json.WriteNumber("exitCode", run.ExitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (string alone in run.Alone.Take(MostResults))
        {
            Notify(json, run.IsAloneAllowed ? Level.Warning : Level.Error, $"{alone} has no counterpart in the other language.");
        }

        if (results > MostResults)
        {
            Notify(json, Level.Warning, FormattableString.Invariant(
                $"{results - MostResults} of {results} results are left out here, the least grave; the JSON report (-f json:report.json) has all."));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Notify(Utf8JsonWriter json, Level level, string text)
    {
        json.WriteStartObject();
        json.WriteString("level", Keys.Of(level));
        json.WriteStartObject("message");
        json.WriteString("text", SarifText.Message(text));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
