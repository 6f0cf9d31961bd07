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

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit XML, for test reports.</summary>
    JUnit,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>The findings as a table with commas.</summary>
    Csv,

    /// <summary>The findings as a table with tabs.</summary>
    Tsv,

    /// <summary>A summary in Markdown.</summary>
    Markdown,

    /// <summary>The report's page, of one pair.</summary>
    Html,

    /// <summary>What GitHub Actions shows of a step: annotations, its summary, its outputs; a part of <c>auto</c>.</summary>
    Workflow,
}
