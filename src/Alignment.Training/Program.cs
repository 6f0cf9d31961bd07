using System.CommandLine;
using Alignment.Training.Calibration;
using Alignment.Training.Corpora;
using Alignment.Training.Display;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;
using Alignment.Training.Precision;
using Alignment.Training.Segmentation;
using Alignment.Training.Terms;

RootCommand command = new("Makes the packed and learned files of data/ from their origins, and measures the rules.")
{
    PackDictionaryCommand.Create(),
    LearnLexiconCommand.Create(),
    PlantFaultsCommand.Create(),
    ScoreFaultsCommand.Create(),
    CalibrateCommand.Create(),
    WriteEditionsCommand.Create(),
    WriteCorpusCommand.Create(),
    PrecisionCommand.Create(),
    LearnRenderingsCommand.Create(),
    PlantTermsCommand.Create(),
    LearnScoreCommand.Create(),
};

return await command.Parse(args).InvokeAsync();
