namespace Alignment.Cli.Output;

/// <summary>How a judgement is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One finding a line, for editors.</summary>
    Concise,

    /// <summary>The whole report, for programs.</summary>
    Json,

    /// <summary>One finding a line, for programs.</summary>
    JsonLines,
}
