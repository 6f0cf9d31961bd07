namespace Alignment.Languages.Segmentation;

/// <summary>Where in a word a character stands: the states of jieba's hidden Markov model.</summary>
/// <remarks>The order is that of jieba's letters B, E, M, S: of two equally likely parts the later one wins.</remarks>
internal enum WordPart : byte
{
    Begin,
    End,
    Middle,
    Single,
}
