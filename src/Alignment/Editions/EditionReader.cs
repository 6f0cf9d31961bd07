using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>Reads an edition of any known form; the form is told from the content.</summary>
public static partial class EditionReader
{
    // Spread over the edition: the language of some hundreds of papers is that of tens of thousands.
    private const int PapersThatTellTheLanguage = 400;

    /// <summary>Reads an edition.</summary>
    /// <remarks>Never throws for what is in the file: what cannot be read stands in <see cref="Edition.Problems"/>.</remarks>
    public static Edition Read(EditionSource source, ReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new();
        EditionBuilder builder = new();

        try
        {
            using Stream stream = source.Open();
            using Utf8LineReader lines = new(stream, options.MaxLineBytes);
            EditionForm form = ReadLines(lines, options, builder);
            return Finish(builder, form, source.Name, lines.Sha256());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            builder.Unreadable(1, reason.English, "无法读取：" + reason.Chinese);
            return Finish(builder, EditionForm.Unknown, source.Name, "");
        }
    }

    private static EditionForm ReadLines(Utf8LineReader lines, ReaderOptions options, EditionBuilder builder)
    {
        LineGuard guard = new(builder, options.MaxLineBytes);
        EditionForm form = EditionForm.Unknown;
        MarkdownReader? markdown = null;
        RecordReader? records = null;
        bool isOtherJson = false;

        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            ReadOnlySpan<byte> bytes = WithoutMark(line.Span, lines.LineNumber);
            if (isOtherJson || !guard.Accepts(bytes, lines))
            {
                continue;
            }

            if (form == EditionForm.Unknown && !IsBlank(bytes))
            {
                isOtherJson = ReportOtherJson(bytes, lines, builder);
                form = isOtherJson ? EditionForm.Unknown : FormOf(bytes);
                markdown = form == EditionForm.Markdown ? new(builder, options.Labels) : null;
                records = form == EditionForm.Records ? new(builder, options.Labels) : null;
            }

            markdown?.Read(bytes, lines.LineNumber);
            records?.Read(bytes, lines.LineNumber, lines.LineWasEnded);
        }

        markdown?.Finish();
        if (!guard.Report() && form == EditionForm.Unknown && !isOtherJson)
        {
            builder.Unreadable(1, "the file is empty; make the edition again", "文件为空，请重新生成该版本");
        }

        return form;
    }

    private static EditionForm FormOf(ReadOnlySpan<byte> line) =>
        line.TrimStart(" \t"u8)[0] == '{' ? EditionForm.Records : EditionForm.Markdown;

    // A list of records, or records spread over lines: JSON, but not one record a line.
    private static bool ReportOtherJson(ReadOnlySpan<byte> line, Utf8LineReader lines, EditionBuilder builder)
    {
        ReadOnlySpan<byte> trimmed = line.Trim(" \t"u8);
        bool isList = trimmed[0] == '[' && (trimmed.Length == 1 || trimmed[1..].TrimStart(" \t"u8) is [(byte)'{' or (byte)']', ..]);
        bool isSpread = trimmed is [(byte)'{'] && lines.LineWasEnded;
        if (isList)
        {
            builder.Unreadable(
                lines.LineNumber,
                "is a JSON list; write one record a line: jq -c '.[]'",
                "是 JSON 数组，请改为每行一条记录：jq -c '.[]'");
        }
        else if (isSpread)
        {
            builder.Unreadable(
                lines.LineNumber,
                "begins a JSON record spread over lines; write one record a line: jq -c .",
                "是跨多行的 JSON 记录，请改为每行一条记录：jq -c .");
        }

        return isList || isSpread;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line, int number) =>
        number == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private static Edition Finish(EditionBuilder builder, EditionForm form, string path, string sha256)
    {
        if (form == EditionForm.Records && !builder.Papers.Any(paper => paper.HasSummaries))
        {
            form = EditionForm.Crawl;
        }

        return new Edition(path, form, [.. builder.Papers])
        {
            Language = LanguageOf(builder.Papers),
            Date = DateOf(path),
            Repeated = [.. builder.Repeated],
            Contents = [.. builder.Contents],
            Problems = [.. builder.Problems.OrderBy(problem => problem.Location.Line)],
            Template = builder.Template(),
            Sha256 = sha256,
        };
    }

    /// <summary>The language of most summaries. Failure texts, English in any edition, do not count.</summary>
    private static Language LanguageOf(List<Paper> papers)
    {
        int step = Math.Max(1, papers.Count / PapersThatTellTheLanguage);
        List<Field> summaries = [];
        for (int i = 0; i < papers.Count; i += step)
        {
            foreach (Field field in papers[i].Fields)
            {
                if (field.Name.IsSummary())
                {
                    summaries.Add(field);
                }
            }
        }

        int chinese = 0;
        int english = 0;
        int left = summaries.Count;
        foreach (Field field in summaries)
        {
            switch (FailureTexts.Default.FamilyOf(field.Text) is null ? LanguageDetector.Of(ScriptProfile.Of(field.Text)) : Language.Unknown)
            {
                case Language.Chinese: chinese++; break;
                case Language.English: english++; break;
            }

            // From about the middle on, the others cannot change it.
            left--;
            if (english > chinese + left)
            {
                return Language.English;
            }

            if (chinese > 0 && chinese >= english + left)
            {
                return Language.Chinese;
            }
        }

        return Language.Unknown;
    }

    /// <summary>The day in a file's name, or failing that in its folder's; null when neither holds one.</summary>
    private static string? DateOf(string path)
    {
        string[] parts = path.Split('/', '\\', ':');
        for (int i = parts.Length - 1; i >= Math.Max(0, parts.Length - 2); i--)
        {
            Match match = Day().Match(parts[i]);
            if (match.Success)
            {
                return match.Value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d-[01]\d-[0-3]\d(?!\d)")]
    private static partial Regex Day();
}
