namespace Alignment.Training.Calibration;

/// <summary>What was done to a paper.</summary>
internal enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>All its summaries were exchanged with those of another paper.</summary>
    PaperExchanged,

    /// <summary>One field was replaced by the same field of another paper.</summary>
    FieldOfAnother,

    /// <summary>A sentence of another paper was put before or behind a field.</summary>
    SentenceOfAnother,

    /// <summary>Two of its fields were exchanged.</summary>
    FieldsExchanged,
}
