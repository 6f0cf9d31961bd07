using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alignment.Editions;

namespace Alignment.Training.Faults;

/// <summary>A field that may be damaged, with what the makers of faults take their material from.</summary>
/// <param name="Papers">The Chinese edition.</param>
/// <param name="Sound">The entries of it that hold real text throughout and stand in the English edition too.</param>
/// <param name="Index">The entry, one of <paramref name="Sound"/>.</param>
/// <param name="Field">The field.</param>
/// <param name="English">The same paper in the English edition.</param>
public sealed record FaultSite(
    ImmutableArray<PlainPaper> Papers, ImmutableArray<int> Sound, int Index, FieldName Field, PlainPaper English)
{
    /// <summary>The entry.</summary>
    public PlainPaper Paper => Papers[Index];

    /// <summary>The text of the field.</summary>
    public string Text => Paper.Texts[Field];

    /// <summary>The fault that puts other words in place of a match; null when they are the same.</summary>
    public Damage? Replace(Capture place, string after)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Replace(place.Index, place.Length, after);
    }

    /// <summary>The fault that puts other words in place of a stretch; null when they are the same.</summary>
    public Damage? Replace(int start, int length, string after) =>
        Rewrite(Text.Remove(start, length).Insert(start, after), Text.Substring(start, length), after);

    /// <summary>The fault that writes the field anew; null when nothing changes.</summary>
    public Damage? Rewrite(string text, string before, string after) =>
        text == Text ? null : new(
            before, after, [new PaperChange(Index, Paper.With(Field, text))], [new FaultPlace(Paper.Id, Field)]);

    /// <summary>The fault that writes the field anew, seen as a whole.</summary>
    public Damage? Rewrite(string text) => Rewrite(text, Text, text);

    /// <summary>Another sound entry; null when there is none.</summary>
    public int? Other(Random random)
    {
        int[] others = [.. Sound.Where(other => other != Index)];
        return others.Length == 0 ? null : others[random.Next(others.Length)];
    }
}
