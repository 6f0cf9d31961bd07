using System.Text;
using Alignment.Checks;
using Alignment.Editions;
using Alignment.Training.Faults;
using Alignment.Training.Lexicons;

namespace Alignment.Training.Precision;

/// <summary>The errors and warnings that nobody read, with what a reader needs: not for the repository, as it holds the texts.</summary>
internal static class UnreadAlarms
{
    /// <summary>Errors first, then warnings, each in random order: the first so many are a fair sample.</summary>
    public static string Text(AlarmRun run, Verdicts verdicts, IEnumerable<TrainingRecord> records, int seed)
    {
        Dictionary<string, TrainingRecord> byId = records.DistinctBy(record => record.Id)
            .ToDictionary(record => ArxivId.Parse(record.Id).Value, StringComparer.Ordinal);
        StringBuilder text = new();
        foreach (Level level in new[] { Level.Error, Level.Warning })
        {
            // Repeatable, not secret.
            Random random = new(seed);
            foreach (Alarm alarm in Choice.Shuffle(random, run.Alarms.Where(alarm => alarm.Level == level && verdicts.Of(alarm) is null)))
            {
                text.Append(string.Join('\t', alarm.Level, alarm.Generator, alarm.Rule, alarm.Id, alarm.Field?.Key(), alarm.Mark)).Append('\n')
                    .Append("  ").Append(alarm.Message).Append('\n');
                if (byId.TryGetValue(alarm.Id, out TrainingRecord? record))
                {
                    for (int i = 0; i < TrainingRecord.Fields.Length; i++)
                    {
                        if (alarm.Field is null || alarm.Field == TrainingRecord.Fields[i])
                        {
                            text.Append("  zh: ").Append(record.Chinese[i]).Append("\n  en: ").Append(record.English[i]).Append('\n');
                        }
                    }

                    text.Append("  ").Append(record.Title).Append(" | ").Append(record.Abstract).Append('\n');
                }
            }
        }

        return text.ToString();
    }
}
