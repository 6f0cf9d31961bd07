namespace Alignment.Charts;

/// <summary>How often one rendering was used.</summary>
/// <param name="Text">The rendering.</param>
/// <param name="Standing"><c>preferred</c>, <c>admitted</c>, <c>variant</c> or <c>forbidden</c>, as in the report.</param>
/// <param name="Fields">Fields that hold it.</param>
public sealed record RenderingUse(string Text, string Standing, int Fields);
