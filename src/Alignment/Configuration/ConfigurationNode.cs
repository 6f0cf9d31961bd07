using System.Collections.Immutable;
using System.Text.Json;

namespace Alignment.Configuration;

/// <summary>One value of a configuration file, with the line it begins on.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Text">A string's text, a number's digits; else empty.</param>
/// <param name="Members">An object's members in file order, with the line of each key; else empty.</param>
/// <param name="Items">An array's items; else empty.</param>
internal sealed record ConfigurationNode(
    JsonValueKind Kind,
    int Line,
    string Text,
    ImmutableArray<(string Key, int Line, ConfigurationNode Value)> Members,
    ImmutableArray<ConfigurationNode> Items);
