namespace Alignment.Cli;

/// <summary>What the command tells its caller; the same in every command.</summary>
public static class ExitCode
{
    /// <summary>Within budget, or done.</summary>
    public const int Success = 0;

    /// <summary>The gate failed.</summary>
    public const int Failed = 1;

    /// <summary>Could not judge: a wrong option or configuration, an input that cannot be read, an internal error.</summary>
    public const int CannotJudge = 2;

    /// <summary>Ctrl-C.</summary>
    public const int Interrupted = 130;
}
