using System.Runtime.InteropServices;
using Alignment.Cli;
using Alignment.Cli.Output;
using Alignment.Cli.Terminals;
using Alignment.Corpus;

using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    context.Cancel = true;
    PendingFile.DiscardAll();
    PendingFolder.DiscardAll();
    WholeFile.DiscardAll();
    Environment.Exit(ExitCode.Interrupted);
});
using Terminal terminal = Terminal.Open();
return CommandLine.Run(args, terminal);
