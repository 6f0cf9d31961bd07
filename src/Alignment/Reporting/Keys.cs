using Alignment.Checks;
using Alignment.Editions;
using Alignment.Evidence;
using Alignment.Gate;
using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Pairing;
using Alignment.Scoring;

namespace Alignment.Reporting;

/// <summary>The words that stand for enumerated values in machine-readable output; they never change.</summary>
public static class Keys
{
    /// <summary>The word for a level.</summary>
    public static string Of(Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "note",
    };

    /// <summary>The word for a side.</summary>
    public static string Of(Side side) => side switch
    {
        Side.Source => "source",
        Side.Target => "target",
        _ => "both",
    };

    /// <summary>The word for an outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        _ => "cannot-judge",
    };

    /// <summary>The word for a form.</summary>
    public static string Of(EditionForm form) => form switch
    {
        EditionForm.Markdown => "markdown",
        EditionForm.Records => "records",
        EditionForm.Crawl => "crawl",
        _ => "unknown",
    };

    /// <summary>The word for a language.</summary>
    public static string Of(Language language) => language switch
    {
        Language.English => "English",
        Language.Chinese => "Chinese",
        _ => "unknown",
    };

    /// <summary>The word for a relation.</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Comparable => "comparable",
        Relation.Parallel => "parallel",
        _ => "unknown",
    };

    /// <summary>The word for a scope.</summary>
    public static string Of(ScopeMode scope) => scope switch
    {
        ScopeMode.All => "all",
        ScopeMode.Listed => "listed",
        _ => "common-categories",
    };

    /// <summary>The word for where the gate begins to fail.</summary>
    public static string Of(FailOn failOn) => failOn switch
    {
        FailOn.Error => "error",
        FailOn.Warning => "warning",
        _ => "never",
    };

    /// <summary>The word for what a field holds.</summary>
    public static string Of(FieldState state) => state switch
    {
        FieldState.Missing => "missing",
        FieldState.Empty => "empty",
        FieldState.Failure => "failure",
        FieldState.WrongLanguage => "wrong-language",
        _ => "text",
    };

    /// <summary>The word for how a rendering stands to its term.</summary>
    public static string Of(TermStanding standing) => standing switch
    {
        TermStanding.Preferred => "preferred",
        TermStanding.Admitted => "admitted",
        TermStanding.Variant or TermStanding.Unlisted => "variant",
        _ => "forbidden",
    };
}
