using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Charts.Drawing;

/// <summary>
/// Turns the SVG that Skia writes into ours: numbers on the marks, ids that are unique in a page, the page's colour, shorter numbers.
/// </summary>
/// <remarks>
/// Skia writes one tag a line, and what it is given here holds no text. Anything else than the tags below is a programming
/// mistake and throws, so that a later Skia cannot slip something into a page.
/// </remarks>
internal sealed partial class SvgRewriter(StringBuilder output, string id)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _pending = [];
    private bool _isInClipPath;

    /// <summary>Writes what the root element holds.</summary>
    /// <param name="svg">Skia's file.</param>
    /// <param name="marks">The marks by the number in their link.</param>
    public void Write(string svg, IReadOnlyList<Mark> marks)
    {
        string[] lines = svg.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (MarkLink().Match(line) is { Success: true } link)
            {
                i += 2; // the rectangle of the link and its end
                Group(marks[int.Parse(link.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)]);
            }
            else
            {
                Keep(line);
            }
        }

        Flush();
    }

    private void Keep(string line)
    {
        string name = TagName().Match(line).Groups[1].Value;
        switch (name)
        {
            case "?xml" or "svg" or "/svg":
                break;
            case "clipPath" or "/clipPath":
                Flush();
                _isInClipPath = name == "clipPath";
                output.Append(Shortened(line)).Append('\n');
                break;
            case "g" or "/g":
                Flush();
                output.Append(Shortened(line)).Append('\n');
                break;
            case "rect" when _isInClipPath:
                output.Append(Shortened(line)).Append('\n');
                break;
            case "rect" or "path" or "ellipse" or "line":
                _pending.Add(Shortened(line));
                break;
            default:
                throw new InvalidOperationException($"unexpected in a drawing: {line}");
        }
    }

    // All shapes since the last mark are this one.
    private void Group(Mark mark)
    {
        if (mark.Data.IsEmpty)
        {
            Flush();
            return;
        }

        string data = string.Concat(mark.Data.Select(item => $" data-{item.Name}=\"{Markup.Escape(item.Value)}\""));
        if (_pending is [string shape])
        {
            output.Append(shape.Insert(TagName().Match(shape).Length, data)).Append('\n');
        }
        else
        {
            output.Append($"<g{data}>");
            _pending.ForEach(shape => output.Append(shape));
            output.Append("</g>\n");
        }

        _pending.Clear();
    }

    private void Flush()
    {
        _pending.ForEach(shape => output.Append(shape).Append('\n'));
        _pending.Clear();
    }

    private string Shortened(string line)
    {
        string named = ClipId().Replace(line, match =>
        {
            if (!_ids.TryGetValue(match.Value, out string? known))
            {
                _ids[match.Value] = known = FormattableString.Invariant($"{id}-clip-{_ids.Count + 1}");
            }

            return known;
        });
        return Fraction().Replace(named, match => Numbers.Pixels(double.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)))
            .Replace(Ink.PageLine, "currentColor", StringComparison.Ordinal)
            .Replace("\"#999\"", "\"#999999\"", StringComparison.Ordinal)
            .Replace(" stroke-miterlimit=\"4\"", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^<a xlink:href=""mark:([0-9]+)"">$")]
    private static partial Regex MarkLink();

    [GeneratedRegex(@"^<([/?]?[A-Za-z]+)")]
    private static partial Regex TagName();

    [GeneratedRegex(@"\bcl_[0-9a-f]+\b")]
    private static partial Regex ClipId();

    [GeneratedRegex(@"-?[0-9]+\.[0-9]+(e-?[0-9]+)?")]
    private static partial Regex Fraction();
}
