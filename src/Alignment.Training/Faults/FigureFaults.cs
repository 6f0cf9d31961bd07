using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Alignment.Training.Faults;

/// <summary>Figures that say something else than the paper, or nothing any more.</summary>
/// <remarks>Digits inside names (GPT-4), formulas and list marks are no figures here.</remarks>
public static partial class FigureFaults
{
    private const string Digits = "二三四五六七八九";

    /// <summary>The kinds.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        new("number-digit", (site, random) => Change(site, random, Figure(), OtherDigit)),
        new("number-transposed", (site, random) => Change(site, random, Figure(), Transpose)),
        new("number-point", (site, random) => Change(site, random, Figure(), ShiftPoint)),
        new("number-chinese", ChangeChinese),
        new("percentage-scaled", (site, random) => Change(site, random, Share(), Scale)),
        new("unit-scale", ChangeUnit),
        new("number-dropped", Drop),
    ];

    private static Damage? Change(FaultSite site, Random random, Regex pattern, Func<string, Random, string> alter)
    {
        Match? figure = Choice.Of(random, pattern, site.Text, match => !IsListMark(site.Text, match));
        string after = figure is null ? "" : alter(figure.Value, random);
        return figure is null || after.Length == 0 || Value(after) == Value(figure.Value)
            ? null
            : site.Replace(figure, after) is Damage damage ? damage with { IsHidden = Stands(site.English.AllText(), after) } : null;
    }

    private static bool IsListMark(string text, Match match)
    {
        char next = match.Index + match.Length < text.Length ? text[match.Index + match.Length] : ' ';
        return match.Length == 1 && next is ')' or '）' or '.' or '、';
    }

    private static decimal Value(string figure) =>
        decimal.Parse(figure.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static bool Stands(string english, string figure)
    {
        string plain = Thousands().Replace(english, "");
        string wanted = Regex.Escape(figure.Replace(",", "", StringComparison.Ordinal));
        return Regex.IsMatch(plain, $@"(?<![0-9.]){wanted}(?![0-9]|\.[0-9])", RegexOptions.CultureInvariant);
    }

    private static string OtherDigit(string figure, Random random)
    {
        int[] places = [.. Enumerable.Range(0, figure.Length).Where(i => char.IsAsciiDigit(figure[i]))];
        int place = Choice.Of(random, places);
        char digit = (char)('1' + random.Next(9));
        return figure[..place] + digit + figure[(place + 1)..];
    }

    private static string Transpose(string figure, Random random)
    {
        int[] places =
        [
            .. Enumerable.Range(0, figure.Length - 1).Where(i =>
                char.IsAsciiDigit(figure[i]) && char.IsAsciiDigit(figure[i + 1]) && figure[i] != figure[i + 1]
                && (i > 0 || figure[1] != '0')),
        ];
        if (places.Length == 0)
        {
            return "";
        }

        int place = Choice.Of(random, places);
        return $"{figure[..place]}{figure[place + 1]}{figure[place]}{figure[(place + 2)..]}";
    }

    private static string ShiftPoint(string figure, Random random)
    {
        string plain = figure.Replace(",", "", StringComparison.Ordinal);
        decimal value = Value(plain);
        bool grows = random.Next(2) == 0 && plain.Contains('.', StringComparison.Ordinal);
        return plain.Length < 2 ? "" : Plain(grows ? value * 10 : value / 10);
    }

    private static string Scale(string figure, Random random)
    {
        decimal value = Value(figure);
        decimal factor = random.Next(2) == 0 ? 10 : 100;
        return Plain(random.Next(2) == 0 ? value * factor : value / factor);
    }

    private static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    // 两 and 二 are one digit; only a digit before a measure word or inside a longer numeral states a figure.
    private static Damage? ChangeChinese(FaultSite site, Random random)
    {
        Match? figure = Choice.Of(random, ChineseFigure(), site.Text);
        if (figure is null)
        {
            return null;
        }

        int[] places = [.. Enumerable.Range(0, figure.Length).Where(i => figure.Value[i] is '两' or '一' || Digits.Contains(figure.Value[i], StringComparison.Ordinal))];
        if (places.Length == 0)
        {
            return null;
        }

        int place = Choice.Of(random, places);
        char old = figure.Value[place] == '两' ? '二' : figure.Value[place];
        char other = Choice.Of(random, [.. Digits.Where(digit => digit != old)]);
        return site.Replace(figure.Index + place, 1, other.ToString());
    }

    private static Damage? ChangeUnit(FaultSite site, Random random)
    {
        Match? unit = Choice.Of(random, LargeUnit(), site.Text);
        return unit is null ? null : site.Replace(unit, unit.Value switch
        {
            "万" => "亿",
            "亿" => "万",
            "千" => "万",
            "万亿" => "亿",
            _ => "千万",
        });
    }

    private static Damage? Drop(FaultSite site, Random random)
    {
        Match? figure = Choice.Of(random, FigureWithUnit(), site.Text, match => !IsListMark(site.Text, match));
        return figure is null ? null : site.Replace(figure, "");
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9.,_^{}\\$+-])[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?![A-Za-z0-9_,.\\$^}-])")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<![A-Za-z0-9.,_^{}\\$-])[0-9]+(?:\.[0-9]+)?(?=\s?[%％])")]
    private static partial Regex Share();

    [GeneratedRegex("[一二三四五六七八九十百千两]+(?=[个种类层项维倍次轮组条篇款阶段步大套成]|分之)(?<!(?:第|之|进|统|唯|同|单|某|每|这|另|任|逐)[一二三四五六七八九十百千两]+)(?<!^一|[^二三四五六七八九十百千]一)")]
    private static partial Regex ChineseFigure();

    [GeneratedRegex(@"(?<=[0-9]\s?)(?:百万|万亿|万|亿|千)")]
    private static partial Regex LargeUnit();

    [GeneratedRegex(@"(?:约|达|超过|近|为|了)?\s?(?<![A-Za-z0-9.,_^{}\\$-])[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?![A-Za-z0-9_,.\\$^}-])\s?(?:%|个百分点|[万亿]|[个种倍项类层次])?")]
    private static partial Regex FigureWithUnit();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})")]
    private static partial Regex Thousands();
}
