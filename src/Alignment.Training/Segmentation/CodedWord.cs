namespace Alignment.Training.Segmentation;

/// <summary>A word as the trie stores it.</summary>
/// <param name="Codes">The codes of its characters; at least one, each at least 1.</param>
/// <param name="Weight">Number of its weight; at least 1.</param>
public readonly record struct CodedWord(ushort[] Codes, ushort Weight);
