namespace Alignment.Languages;

/// <summary>Which way a text says that a quantity went.</summary>
internal enum Direction
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>Up.</summary>
    Up,

    /// <summary>Down.</summary>
    Down,

    /// <summary>The right way: up, or down for what is better when there is less of it.</summary>
    Better,

    /// <summary>Both ways, so that nobody can tell which is meant.</summary>
    Both,
}
