namespace Alignment.Languages;

/// <summary>Where a text that is no summary comes from.</summary>
public enum FailureFamily
{
    /// <summary>What the pipeline writes when it got no summary.</summary>
    Placeholder,

    /// <summary>The output schema echoed in place of content: <c>string</c>, <c>true</c>, <c>N/A</c>.</summary>
    SchemaEcho,

    /// <summary>An error message of the model's service.</summary>
    ServiceError,

    /// <summary>The model declines to answer.</summary>
    Refusal,
}
