namespace Alignment.Editions;

/// <summary>What kind of trouble a reader met.</summary>
public enum InputProblemKind
{
    /// <summary>A file, or a part of it, could not be read at all: the edition cannot be judged as a whole.</summary>
    Unreadable,

    /// <summary>The file is text, but follows no template this tool knows.</summary>
    UnknownTemplate,

    /// <summary>One entry is not as it should be; what could be read of it was kept.</summary>
    MalformedRecord,

    /// <summary>A label that is not one of the known ones, or not the one the edition uses.</summary>
    UnknownLabel,

    /// <summary>The markup that frames an entry is broken.</summary>
    BrokenMarkup,
}
