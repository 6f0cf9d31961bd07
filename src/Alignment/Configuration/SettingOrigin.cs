using Alignment.Languages;

namespace Alignment.Configuration;

/// <summary>Where a setting comes from.</summary>
/// <param name="Key">Its path in a configuration: <c>scope</c>, <c>budgets.lostTail</c>, <c>rules.ALN101</c>, <c>rules.ALN101.max-missing</c>.</param>
/// <param name="From">A place in a file (<c>alignment.json:12</c>), a preset, or an option of the command line.</param>
/// <param name="Value">The value as it was given, for keys that hold a list or a name; else empty.</param>
public sealed record SettingOrigin(string Key, LocalText From, string Value = "");
