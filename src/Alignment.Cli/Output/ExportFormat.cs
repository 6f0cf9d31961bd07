namespace Alignment.Cli.Output;

/// <summary>How pairs of texts are written.</summary>
internal enum ExportFormat
{
    /// <summary>A table for spreadsheets and shell tools.</summary>
    Tsv,

    /// <summary>One pair a line, for programs.</summary>
    JsonLines,

    /// <summary>A translation memory.</summary>
    Tmx,
}
