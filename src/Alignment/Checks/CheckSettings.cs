using System.Collections.Immutable;

namespace Alignment.Checks;

/// <summary>Which checks run, at which level, with which values.</summary>
public sealed record CheckSettings
{
    /// <summary>Every check at its default.</summary>
    public static CheckSettings Default { get; } = new();

    /// <summary>Levels that differ from the default, by check id.</summary>
    public ImmutableDictionary<string, Level> Levels { get; init; } = ImmutableDictionary<string, Level>.Empty;

    /// <summary>Checks that are off, by id.</summary>
    public ImmutableHashSet<string> Off { get; init; } = [];

    /// <summary>Values that differ from the default, by check id and option key.</summary>
    public ImmutableDictionary<(string Id, string Key), double> Values { get; init; } =
        ImmutableDictionary<(string, string), double>.Empty;

    /// <summary>The value of a check's option.</summary>
    public double Get(CheckDescriptor check, CheckOption option)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(option);
        return Values.IsEmpty ? option.Default : Values.GetValueOrDefault((check.Id, option.Key), option.Default);
    }
}
