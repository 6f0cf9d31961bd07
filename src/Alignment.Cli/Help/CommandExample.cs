namespace Alignment.Cli.Help;

/// <summary>One way to use a command, which the help of the command and the documentation show.</summary>
/// <param name="Line">What is typed, beginning with <c>alignment</c>; in a folder with the editions of <c>data/samples</c>,
/// and with reports named as the example names them, it works as it stands.</param>
/// <param name="Caption">What it does, in the language of the interface.</param>
internal sealed record CommandExample(string Line, string Caption);
