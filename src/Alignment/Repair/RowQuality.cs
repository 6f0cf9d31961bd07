namespace Alignment.Repair;

/// <summary>How bad a row of an edition is: what a merge compares before it replaces one row by another.</summary>
/// <remarks>Default is a row without fault.</remarks>
/// <param name="Unusable">Summaries that hold no text of the edition's language: placeholder, empty, missing, left in English.</param>
/// <param name="Errors">Error findings about it.</param>
/// <param name="Warnings">Warnings about it.</param>
public readonly record struct RowQuality(int Unusable, int Errors, int Warnings)
{
    /// <summary>A row that is not there has nothing wrong.</summary>
    public static RowQuality Absent { get; }

    /// <summary>Whether the other row is better: fewer unusable summaries, then fewer errors, then fewer warnings.</summary>
    public bool IsWorseThan(RowQuality other) =>
        (Unusable, Errors, Warnings).CompareTo((other.Unusable, other.Errors, other.Warnings)) > 0;

    /// <summary>In words, in Chinese.</summary>
    public string InChinese => FormattableString.Invariant($" {Unusable} 个无效字段、{Errors} 个错误、{Warnings} 个警告");

    /// <summary>In words, such as <c>1 unusable field, 2 errors, 0 warnings</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Unusable} unusable fields, {Errors} errors, {Warnings} warnings");
}
