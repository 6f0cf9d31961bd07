using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Checks;
using Alignment.Configuration;
using Alignment.Gate;
using Alignment.Pairing;

namespace Alignment.Reporting;

/// <summary>Says what a judgement rests on.</summary>
public static class SignatureBuilder
{
    private const int HashDigits = 12;

    /// <summary>The signature of a run.</summary>
    public static SignatureRow Build(RunSettings settings, ImmutableArray<InputRow> inputs)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(
            $"{Line(settings)} inputs:{Hash(string.Join('\n', inputs.Select(input => input.Sha256)))}",
            Keys.Of(settings.Pairing.Scope), Keys.Of(settings.Gate.FailOn), settings.Gate.MaxWarnings, settings.ConfigurationSha256,
            Rules(settings));
    }

    /// <summary>The part of a signature's line that does not depend on the editions: two runs with the same one judge alike.</summary>
    public static string Line(RunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ImmutableArray<string> rules = Rules(settings);
        string scope = settings.Pairing.Scope == ScopeMode.Listed ? string.Join(',', settings.Pairing.Categories) : Keys.Of(settings.Pairing.Scope);
        string failOn = Keys.Of(settings.Gate.FailOn);
        string warnings = settings.Gate.MaxWarnings is int most ? FormattableString.Invariant($" max-warnings:{most}") : "";
        string errors = settings.Gate.MaxErrors > 0 ? FormattableString.Invariant($" max-errors:{settings.Gate.MaxErrors}") : "";
        string budgets = string.Concat(settings.Gate.Limits.Select(limit =>
            FormattableString.Invariant($" {limit.Key}:{(limit.Value.IsShare ? $"{(100 * limit.Value.Most).ToString("R", CultureInfo.InvariantCulture)}%" : limit.Value.Most)}")));
        string baseline = settings.Baseline.Entries.IsEmpty ? ""
            : FormattableString.Invariant($" baseline:{settings.Baseline.Entries.Length}/{Hash(string.Join('\n', settings.Baseline.Entries.Select(entry => entry.Fingerprint + entry.Edition)))}");
        string configuration = settings.ConfigurationSha256 is string sha256 ? $" configuration:{sha256[..HashDigits]}" : "";
        return FormattableString.Invariant(
            $"{ToolRow.Current.Name} {ToolRow.Current.Version} rules:{rules.Length}/{Hash(string.Join('\n', rules))}")
            + $" terms:{settings.Terms.Sha256[..HashDigits]} lexicon:{Short(settings.Lexicon.Sha256)}"
            + $" scope:{scope} fail-on:{failOn}{errors}{warnings}{budgets}{baseline}{configuration}";
    }

    private static ImmutableArray<string> Rules(RunSettings settings) =>
    [
        .. CheckCatalog.All
            .Select(check => check.Descriptor)
            .Where(check => check.MayPreventJudgement || !settings.Checks.Off.Contains(check.Id))
            .Select(check => Rule(check, settings.Checks)),
    ];

    // Such as "ALN101 error max-missing=0.05".
    private static string Rule(CheckDescriptor check, CheckSettings settings)
    {
        IEnumerable<string> options = check.Options.Select(option =>
            $" {option.Key}={settings.Get(check, option).ToString("R", CultureInfo.InvariantCulture)}");
        string level = settings.Off.Contains(check.Id) ? "only-when-not-judged"
            : Keys.Of(settings.Levels.GetValueOrDefault(check.Id, check.Level));
        return $"{check.Id} {level}{string.Concat(options)}";
    }

    // One that was learned in this process has no bytes to be known by.
    private static string Short(string sha256) => sha256.Length > 0 ? sha256[..HashDigits] : "unpacked";

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
}
