using System.Text;

namespace Alignment.Cli.Terminals;

/// <summary>Keeps the log of GitHub Actions from taking printed text for a command: a title may say <c>::error::</c>.</summary>
/// <remarks>
/// The runner reads <c>::name::</c> at the start of a line, and the older <c>##[name]</c> anywhere in one (actions/runner,
/// ActionCommand). Both are taken apart with a space; in JSON, where a space would change a value, the bracket is escaped.
/// </remarks>
internal sealed class WorkflowGuard : TextWriter
{
    private readonly TextWriter _inner;
    private readonly string _bracket;
    private int _hashes;
    private int _colons;
    private bool _isAtStart = true;

    private WorkflowGuard(TextWriter inner, string bracket)
    {
        _inner = inner;
        _bracket = bracket;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    public override Encoding Encoding => _inner.Encoding;

    /// <summary>Whether the process runs in a step of GitHub Actions.</summary>
    public static bool IsNeeded(Terminal terminal) => terminal.Variable("GITHUB_ACTIONS") == "true";

    /// <summary>The terminal with both its outputs guarded, where that is needed. A file takes what it is given: no runner reads it.</summary>
    public static Terminal Around(Terminal terminal) => !IsNeeded(terminal) ? terminal : terminal with
    {
        Output = terminal.IsOutputFile ? terminal.Output : new WorkflowGuard(terminal.Output, " ["),
        Error = new WorkflowGuard(terminal.Error, " ["),
    };

    /// <summary>The writer for JSON.</summary>
    public static TextWriter ForJson(TextWriter writer) => writer is WorkflowGuard guard ? new WorkflowGuard(guard._inner, @"\u005B") : writer;

    /// <summary>The writer for commands that are meant.</summary>
    public static TextWriter ForCommands(TextWriter writer) => writer is WorkflowGuard guard ? guard._inner : writer;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length == 0)
        {
            return;
        }

        StringBuilder safe = new(buffer.Length + 4);
        foreach (char c in buffer)
        {
            _colons = _isAtStart && c == ':' ? _colons + 1 : 0;
            _ = c == '[' && _hashes >= 2 ? safe.Append(_bracket) : _colons == 2 ? safe.Append(" :") : safe.Append(c);
            _hashes = c == '#' ? _hashes + 1 : 0;
            _isAtStart = c is '\n' or '\r' || (_isAtStart && (char.IsWhiteSpace(c) || _colons == 1));
        }

        // One write: standard error sends each on its way at once.
        _inner.Write(safe.ToString());
    }

    public override void Flush() => _inner.Flush();
}
