using System.CommandLine;
using Alignment.Training.Lexicons;
using Alignment.Training.Segmentation;

RootCommand command = new("Makes the packed and learned files of data/ from their origins.")
{
    PackDictionaryCommand.Create(),
    LearnLexiconCommand.Create(),
};

return await command.Parse(args).InvokeAsync();
