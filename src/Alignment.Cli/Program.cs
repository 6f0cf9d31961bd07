using Alignment.Cli;

return await CommandLine.Create().Parse(args).InvokeAsync();
