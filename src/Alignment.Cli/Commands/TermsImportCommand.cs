using System.CommandLine;
using System.IO.Compression;
using System.Text;
using Alignment.Cli.Help;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages;
using Alignment.Languages.Terms.Dictionaries;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment terms import cc-cedict FILE</c>: candidates for a term base from a dictionary.</summary>
internal static class TermsImportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> dictionary = new("FILE") { Description = terminal.Text("The dictionary, as published (cedict_ts.u8) or packed (.gz)", "词典：原始文件（cedict_ts.u8）或压缩文件（.gz）") };
        Option<string?> output = TermsCommand.Output(terminal);
        ToolCommand command = new("cc-cedict", terminal.Text(
            "Candidates from CC-CEDICT (CC BY-SA 4.0): English terms of several words, nothing decided",
            "从 CC-CEDICT（CC BY-SA 4.0）取候选：由多个词组成的英文术语，均未定译"))
        {
            dictionary, output,
            new CommandExample(
                "alignment terms import cc-cedict cedict_ts.u8 -o candidates.tsv",
                terminal.Text("A table to fill in", "生成待填写的表")),
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(dictionary);
            string? target = parsed.GetValue(output);
            if (target is not null)
            {
                Repairs.RequireOther(target, path);
            }

            try
            {
                using FileStream file = File.OpenRead(path);
                using Stream text = IsPacked(file) ? new GZipStream(file, CompressionMode.Decompress) : file;
                using StreamReader reader = new(text, new UTF8Encoding(false, throwOnInvalidBytes: true));
                StringWriter table = new() { NewLine = "\n" };
                (int words, int candidates) = CedictImport.Write(reader, table);
                TermsCommand.Write(target, terminal, writer => writer.Write(table.GetStringBuilder()));
                terminal.Error.WriteLine(terminal.Text($"{words} words of CC-CEDICT: {candidates} candidates", $"CC-CEDICT 共 {words} 词：{candidates} 个候选"));
            }
            catch (FileFaultException error)
            {
                throw new ConfigurationException(new LocalText($"{path}:{error.Text.English}", $"{path}:{error.Text.Chinese}"), error);
            }
            catch (Exception error) when (error is InvalidDataException or DecoderFallbackException)
            {
                throw new ConfigurationException(
                    new LocalText(
                        $"{path}: neither UTF-8 text nor gzip; name the dictionary as published, such as cedict_ts.u8",
                        $"{path}：既不是 UTF-8 文本也不是 gzip；请给出原始发布的词典，如 cedict_ts.u8"),
                    error);
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                LocalText reason = FileFaults.Of(error);
                throw new ConfigurationException(new LocalText($"cannot read {path}: {reason.English}", $"无法读取 {path}：{reason.Chinese}"), error);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static bool IsPacked(FileStream file)
    {
        Span<byte> magic = stackalloc byte[2];
        int read = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
    }
}
