using Alignment.Languages;

namespace Alignment.Training.Precision;

/// <summary>What readers found of alarms: <c>reports/verdicts.tsv</c>.</summary>
internal sealed class Verdicts
{
    /// <summary>The words a verdict may be.</summary>
    public static readonly string[] Words = ["true", "false", "doubtful"];

    private readonly Dictionary<(string Rule, string Id, string Field, string Mark), string> _byAlarm;

    private Verdicts(Dictionary<(string, string, string, string), string> byAlarm) => _byAlarm = byAlarm;

    /// <summary>The verdict on an alarm; null when nobody read it.</summary>
    public string? Of(Alarm alarm) => _byAlarm.GetValueOrDefault(alarm.Key);

    /// <summary>Reads the table: rule, id, field (empty for a whole paper), mark, verdict, note.</summary>
    /// <exception cref="InvalidDataException">A verdict is none of the words, or an alarm has two.</exception>
    public static Verdicts Read(TextReader reader)
    {
        DataTable table = DataTable.Read("verdicts.tsv", reader);
        int[] key = [table.Column("rule"), table.Column("id"), table.Column("field"), table.Column("mark")];
        int verdict = table.Column("verdict");
        Dictionary<(string, string, string, string), string> byAlarm = [];
        foreach (string[] row in table.Rows)
        {
            if (!Words.Contains(row[verdict], StringComparer.Ordinal))
            {
                throw new InvalidDataException($"verdicts.tsv: {row[key[0]]} {row[key[1]]}: \"{row[verdict]}\" is no verdict; write true, false or doubtful");
            }

            if (!byAlarm.TryAdd((row[key[0]], row[key[1]], row[key[2]], row[key[3]]), row[verdict]))
            {
                throw new InvalidDataException($"verdicts.tsv: {row[key[0]]} {row[key[1]]} {row[key[2]]} \"{row[key[3]]}\" stands twice; keep one");
            }
        }

        return new(byAlarm);
    }
}
