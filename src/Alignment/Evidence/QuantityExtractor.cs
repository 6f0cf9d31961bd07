using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Evidence;

/// <summary>Finds the quantities of a text.</summary>
public static class QuantityExtractor
{
    // Room for the quantities of one text, used again for the next; a longer one gives it back.
    private const int MostKept = 1 << 12;

    [ThreadStatic]
    private static List<Quantity>? _foundOfThread;

    /// <summary>All quantities of a text in reading order; list marks such as <c>1)</c> and <c>(2)</c> are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; anything but Chinese is read as English.</param>
    public static ImmutableArray<Quantity> Extract(string text, Language language) => Extract(TextUnifier.Unify(text), language);

    /// <summary>All quantities of a text that was brought into one spelling; their spans are those of the original.</summary>
    public static ImmutableArray<Quantity> Extract(UniformText text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isChinese = language == Language.Chinese;
        List<Quantity> found = _foundOfThread is { Capacity: <= MostKept } room ? room : _foundOfThread = [];
        found.Clear();
        if (isChinese)
        {
            new ChineseQuantityReader(text.Text, found).Read();
        }
        else
        {
            new EnglishQuantityReader(text.Text, found).Read();
        }

        ShareUnits(found, text.Text, isChinese ? NumberWords.Chinese : NumberWords.English);
        foreach (ref Quantity quantity in CollectionsMarshal.AsSpan(found))
        {
            quantity = quantity with
            {
                Span = text.Original(quantity.Span.Start, quantity.Span.End),
                Things = quantity.Form == QuantityForm.InName ? 0
                    : isChinese ? CountedThingReader.Chinese(text.Text, quantity.Span.End)
                    : CountedThingReader.English(text.Text, quantity.Span.End),
            };
        }

        return [.. found];
    }

    private static bool IsPartOf(ReadOnlySpan<char> between) => between.Trim(' ') is "in" or "of" or "out of" or "of the" or "out of the" or "of every";

    private static bool IsRange(ReadOnlySpan<char> between) => between.Trim(' ') is "-" or "--" or "~" or "to" or "至" or "到";

    // In "2–3x" and "10, 20 and 30 %" the last number's unit is that of all. Read backwards, so that it passes on.
    private static void ShareUnits(List<Quantity> found, string text, NumberWords words)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            (Quantity one, Quantity next) = (found[i], found[i + 1]);
            bool isRange = next.Span.Start > one.Span.End && IsRange(text.AsSpan(one.Span.End, next.Span.Start - one.Span.End));
            if (isRange && one.Value < next.Value && one.Form != QuantityForm.InName)
            {
                found[i] = one = one with { IsRangeStart = true };
            }

            if (next.Span.Start > one.Span.End && IsPartOf(text.AsSpan(one.Span.End, next.Span.Start - one.Span.End))
                && one.Value < next.Value && one.Kind == UnitKind.Plain && next.Kind == UnitKind.Plain)
            {
                // Nine in ten: both numbers stay, and what they say together is said too.
                found.Insert(i, new(one.Span, one.Value / next.Value, UnitKind.Plain, one.Form) { Written = one.Value, Denominator = next.Value, Step = 0 });
                continue;
            }

            bool isBare = one is { Kind: UnitKind.Plain, Form: not QuantityForm.InName, IsScaled: false, Denominator: 1 };
            bool hasUnit = next.Kind is not UnitKind.Plain || next.IsScaled;
            if (isBare && hasUnit && next.Span.Start > one.Span.End
                && words.Joins(text.AsSpan(one.Span.End, next.Span.Start - one.Span.End)))
            {
                decimal scale = next.Written == 0 || next.Denominator != 1 ? 1 : next.Value / next.Written;
                found[i] = one with
                {
                    Kind = next.Kind,
                    Unit = next.Unit,
                    Factor = next.Factor,
                    IsShared = true,
                    Value = one.Value * scale,
                    Step = one.Step * scale,
                };
            }
        }
    }
}
