namespace Alignment.Throughput;

/// <summary>One pair of editions on disk.</summary>
/// <param name="Source">Path of the English records.</param>
/// <param name="Target">Path of the Chinese records.</param>
/// <param name="Papers">Number of papers in both.</param>
internal sealed record EditionFiles(string Source, string Target, int Papers);
