namespace Alignment.Editions;

/// <summary>One key under <c>AI</c>.</summary>
/// <param name="Utf8">The key as it stands in the file.</param>
/// <param name="Field">The summary it names; null for any other key.</param>
/// <param name="Path">The path of its value within the record.</param>
internal sealed record SummaryKey(byte[] Utf8, FieldName? Field, string Path);
