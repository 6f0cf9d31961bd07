namespace Alignment.Languages;

/// <summary>What stands beside a number and makes it less than exact.</summary>
public enum Qualifier
{
    /// <summary>Nothing: the number is meant as it stands.</summary>
    Exact,

    /// <summary>About, nearly, 约, 近.</summary>
    About,

    /// <summary>Over, more than, 超过, 多.</summary>
    Over,

    /// <summary>Under, less than, 不到.</summary>
    Under,

    /// <summary>Up to, 高达, 最多.</summary>
    UpTo,
}
