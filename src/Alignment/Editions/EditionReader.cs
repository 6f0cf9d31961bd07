using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Alignment.Languages;
using Alignment.Text;

namespace Alignment.Editions;

/// <summary>Reads an edition of any known form; the form is told from the content.</summary>
public static partial class EditionReader
{
    private const int MostProblemsOfALine = 20;

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
            builder.Unreadable(1, error.Message, "无法读取：" + error.Message);
            return Finish(builder, EditionForm.Unknown, source.Name, "");
        }
    }

    private static EditionForm ReadLines(Utf8LineReader lines, ReaderOptions options, EditionBuilder builder)
    {
        EditionForm form = EditionForm.Unknown;
        MarkdownReader? markdown = null;
        RecordReader? records = null;
        int unreadable = 0;

        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            ReadOnlySpan<byte> bytes = WithoutMark(line.Span, lines.LineNumber);
            if (LineProblem(lines, bytes, options) is LocalText problem)
            {
                if (unreadable++ < MostProblemsOfALine)
                {
                    builder.Unreadable(lines.LineNumber, problem);
                }

                continue;
            }

            if (form == EditionForm.Unknown && !IsBlank(bytes))
            {
                form = bytes[0] == '{' ? EditionForm.Records : EditionForm.Markdown;
                markdown = form == EditionForm.Markdown ? new(builder, options.Labels) : null;
                records = form == EditionForm.Records ? new(builder, options.Labels) : null;
            }

            markdown?.Read(bytes, lines.LineNumber);
            records?.Read(bytes, lines.LineNumber, lines.LineWasEnded);
        }

        markdown?.Finish();
        if (unreadable > MostProblemsOfALine)
        {
            builder.Unreadable(
                lines.LineNumber,
                $"{unreadable - MostProblemsOfALine} more lines could not be read",
                $"另有 {unreadable - MostProblemsOfALine} 行无法读取");
        }

        if (form == EditionForm.Unknown && unreadable == 0)
        {
            builder.Unreadable(1, "the file is empty; make the edition again", "文件为空，请重新生成该版本");
        }

        return form;
    }

    private static LocalText? LineProblem(Utf8LineReader lines, ReadOnlySpan<byte> bytes, ReaderOptions options)
    {
        if (lines.LineWasTooLong)
        {
            int mebibytes = options.MaxLineBytes / (1024 * 1024);
            return new(
                $"the line is longer than {mebibytes} MiB; write one record a line",
                $"该行超过 {mebibytes} MiB，请每行只写一条记录");
        }

        if (bytes.Contains((byte)0))
        {
            return new("holds NUL bytes: a binary file, or UTF-16; an edition is UTF-8 text",
                "含有 NUL 字节：可能是二进制文件或 UTF-16，应为 UTF-8 文本");
        }

        return Utf8.IsValid(bytes) ? null : new(
            "is not valid UTF-8 (cut off, or another encoding); convert it, for example: iconv -f GB18030 -t UTF-8",
            "不是有效的 UTF-8（可能被截断或使用其他编码），请转换，例如：iconv -f GB18030 -t UTF-8");
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
            Template = Edition.TemplateOf(builder.Papers),
            Sha256 = sha256,
        };
    }

    /// <summary>The language of most summaries. Failure texts, English in any edition, do not count.</summary>
    private static Language LanguageOf(List<Paper> papers)
    {
        int chinese = 0;
        int english = 0;
        var summaries = papers.SelectMany(paper => paper.Fields)
            .Where(field => field.Name.IsSummary() && FailureTexts.Default.FamilyOf(field.Text) is null);
        foreach (Field field in summaries)
        {
            switch (LanguageDetector.Of(ScriptProfile.Of(field.Text)))
            {
                case Language.Chinese: chinese++; break;
                case Language.English: english++; break;
            }
        }

        return chinese + english == 0 ? Language.Unknown : chinese >= english ? Language.Chinese : Language.English;
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
