using System.Runtime.InteropServices;
using Alignment.Cli;
using Alignment.Cli.Terminals;
using Alignment.Corpus;

using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    context.Cancel = true;
    Unfinished.DiscardAll();
    Environment.Exit(ExitCode.Interrupted);
});
using Terminal terminal = Terminal.Open();
return CommandLine.Run(args, terminal);
