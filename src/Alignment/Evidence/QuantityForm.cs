namespace Alignment.Evidence;

/// <summary>How a quantity is written.</summary>
public enum QuantityForm
{
    /// <summary>In digits.</summary>
    Digits,

    /// <summary>In words or Chinese characters.</summary>
    Words,

    /// <summary>As digits of a name: the 4 of GPT-4, the 7 of Qwen-7B.</summary>
    InName,
}
