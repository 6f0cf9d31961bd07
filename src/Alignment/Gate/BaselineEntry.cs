namespace Alignment.Gate;

/// <summary>One finding that a person knows of.</summary>
/// <param name="Fingerprint">What it is known by: 16 lower-case hex digits.</param>
/// <param name="Rule">Id of its rule.</param>
/// <param name="Edition">Day of the edition, <c>yyyy-MM-dd</c>; null where no name gave one, which holds for every day.</param>
/// <param name="Paper">arXiv id of the paper.</param>
/// <param name="Field">Key of the field; null for the whole paper.</param>
/// <param name="Reason">Why it is let pass; null when nobody said.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string? Edition, string Paper, string? Field, string? Reason = null)
{
    /// <summary>What tells it from other entries.</summary>
    internal (string Fingerprint, string Edition) Key => (Fingerprint, Edition ?? "");
}
