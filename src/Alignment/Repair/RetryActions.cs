namespace Alignment.Repair;

/// <summary>The spelling of actions in <c>retry.json</c>; it never changes.</summary>
public static class RetryActions
{
    /// <summary>The word for an action.</summary>
    public static string Key(this RetryAction action) => action switch
    {
        RetryAction.Regenerate => "regenerate",
        RetryAction.Restore => "restore",
        _ => "review",
    };
}
