using System.Runtime.InteropServices;

namespace Alignment.Languages;

/// <summary>One Chinese word beside an English one.</summary>
/// <param name="Chinese">Number of the Chinese type.</param>
/// <param name="Scaled">The probability in 65,535ths.</param>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
public readonly record struct LexiconEntry(ushort Chinese, ushort Scaled)
{
    /// <summary>t(z|e), 0–1.</summary>
    public float Probability => Scaled / 65535f;

    /// <summary>An entry of a probability.</summary>
    public static LexiconEntry Of(int chinese, double probability) =>
        new((ushort)chinese, (ushort)Math.Round(65535 * probability, MidpointRounding.AwayFromZero));
}
