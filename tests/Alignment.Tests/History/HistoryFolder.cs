using System.Text;
using Alignment.Configuration;
using Alignment.History;
using Alignment.History.Store;
using Alignment.Reporting;
using Microsoft.Data.Sqlite;

namespace Alignment.Tests.History;

/// <summary>A folder for a history and for editions made of the sample records.</summary>
internal sealed class HistoryFolder : IDisposable
{
    private static readonly string[] English = System.IO.File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-en.jsonl"));
    private static readonly string[] Chinese = System.IO.File.ReadAllLines(Repository.File("data", "samples", "2026-01-05-zh.jsonl"));

    public string Path { get; } = Directory.CreateTempSubdirectory("alignment-history-").FullName;

    public string Database => File("history.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes so many days of editions into <c>days/DATE/en.jsonl</c> and <c>zh.jsonl</c>; each lacks other papers.</summary>
    public string WriteDays(int days)
    {
        for (int day = 0; day < days; day++)
        {
            string folder = File($"days/{Date(day)}");
            Directory.CreateDirectory(folder);
            System.IO.File.WriteAllLines(System.IO.Path.Combine(folder, "en.jsonl"), English, new UTF8Encoding(false));
            System.IO.File.WriteAllLines(System.IO.Path.Combine(folder, "zh.jsonl"), Without(day), new UTF8Encoding(false));
        }

        return File("days");
    }

    /// <summary>The sample edition of a day, judged.</summary>
    public static JudgedEdition Judged(int day, string label = "", RunSettings? settings = null)
    {
        Judgement judgement = Judgement.Of(
            EditionText.Source(string.Join('\n', English), "en.jsonl"),
            EditionText.Source(string.Join('\n', Without(day)), "zh.jsonl"), null, settings ?? new());
        return JudgedEdition.Of(judgement, label, Date(day));
    }

    public static string Date(int day) => new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Everything in a history, in one text.</summary>
    public static string Dump(string path)
    {
        StringBuilder text = new();
        foreach (string table in (string[])["setting", "edition", "paper", "field_score", "finding", "term_count"])
        {
            foreach (object[] row in Rows(path, $"SELECT * FROM {table} ORDER BY 1, 2, 3"))
            {
                text.Append(table).Append('|').AppendJoin('|', row).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The rows of a query.</summary>
    public static List<object[]> Rows(string path, string query)
    {
        using SqliteConnection connection = new(HistoryStore.Text(path, SqliteOpenMode.ReadWrite));
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The first value of a query.</summary>
    public static object Value(string path, string query) => Rows(path, query)[0][0];

    private static IEnumerable<string> Without(int day) => Chinese.Where((_, index) => index % 20 != day % 20);
}
