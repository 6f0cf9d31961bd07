using System.CommandLine;
using System.IO.Compression;
using System.Text;
using Alignment.Cli.Terminals;
using Alignment.Configuration;
using Alignment.Languages.Terms.Dictionaries;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment terms import cc-cedict FILE</c>: candidates for a term base from a dictionary.</summary>
internal static class TermsImportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> dictionary = new("FILE") { Description = "The dictionary, as published (cedict_ts.u8) or packed (.gz)" };
        Option<string?> output = TermsCommand.Output();
        Command command = new("cc-cedict", "Candidates from CC-CEDICT (CC BY-SA 4.0): English terms of several words, nothing decided") { dictionary, output };
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
                terminal.Error.WriteLine(FormattableString.Invariant($"{words} words of CC-CEDICT: {candidates} candidates"));
            }
            catch (InvalidDataException error) when (error.Message.Length > 0 && char.IsAsciiDigit(error.Message[0]))
            {
                throw new ConfigurationException($"{path}:{error.Message}", error);
            }
            catch (Exception error) when (error is InvalidDataException or DecoderFallbackException)
            {
                throw new ConfigurationException($"{path}: neither UTF-8 text nor gzip; name the dictionary as published, such as cedict_ts.u8", error);
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                throw new ConfigurationException($"cannot read {path}: {error.Message}", error);
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
