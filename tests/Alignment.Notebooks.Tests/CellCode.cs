using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Alignment.Notebooks;

/// <summary>The code of a cell without its <c>#r</c> lines, which are for the runner.</summary>
/// <param name="Code">C# with as many lines as the cell, so that the compiler's line numbers are those of the cell.</param>
/// <param name="Libraries">Paths of the <c>#r</c> lines as written, in order.</param>
internal sealed partial record CellCode(string Code, ImmutableArray<string> Libraries)
{
    /// <summary>Takes a cell apart.</summary>
    /// <exception cref="FormatException">A line begins with <c>#!</c>, or <c>#r</c> names a package: what some kernels know, and the runner does not.</exception>
    public static CellCode Of(string source)
    {
        List<string> lines = [], libraries = [];
        foreach (string line in source.Split('\n'))
        {
            if (line.StartsWith("#!", StringComparison.Ordinal))
            {
                throw new FormatException($"“{line}” is a kernel's command; the cells are plain C#");
            }

            if (!line.StartsWith("#r ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            Match library = Reference().Match(line);
            libraries.Add(library.Success ? library.Groups["path"].Value : throw new FormatException($"“{line}” names no DLL: #r \"path.dll\""));
            lines.Add("");
        }

        return new(string.Join('\n', lines), [.. libraries]);
    }

    [GeneratedRegex("^#r \"(?<path>[^\":]+\\.dll)\"\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
