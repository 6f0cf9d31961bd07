using Alignment.Editions;

namespace Alignment.Training.Lexicons;

/// <summary>One paper with a real summary in both languages.</summary>
/// <param name="Date">Day of the edition, <c>yyyy-MM-dd</c>.</param>
/// <param name="Id">arXiv id.</param>
/// <param name="Category">Main category.</param>
/// <param name="Source">Who made the English text.</param>
/// <param name="Target">Who made the Chinese text.</param>
/// <param name="Title">Title.</param>
/// <param name="Abstract">English abstract.</param>
/// <param name="English">The five English summaries, in the order of <see cref="Fields"/>.</param>
/// <param name="Chinese">The five Chinese summaries, in the same order.</param>
internal sealed record TrainingRecord(
    string Date, string Id, string Category, string Source, string Target, string Title, string Abstract,
    string[] English, string[] Chinese)
{
    /// <summary>The fields of a record, in the lexicon's order of classes.</summary>
    public static readonly FieldName[] Fields =
        [FieldName.Tldr, FieldName.Motivation, FieldName.Method, FieldName.Result, FieldName.Conclusion];

    /// <summary>The month, <c>yyyy-MM</c>.</summary>
    public string Month => Date[..7];
}
