namespace Alignment.Tests;

/// <summary>Compares a text with a committed file; <c>UPDATE_SNAPSHOTS=1</c> writes the file instead.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, params string[] path)
    {
        string file = Repository.File(["tests", "Alignment.Tests", .. path]);
        MatchesFile(actual, file);
    }

    public static void MatchesFile(string actual, string file)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(expected == actual, $"{Path.GetFileName(file)} differs; if that is meant, run the tests with UPDATE_SNAPSHOTS=1.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        for (int i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            string old = i < before.Length ? before[i] : "(end)";
            string now = i < after.Length ? after[i] : "(end)";
            if (old != now)
            {
                return $"line {i + 1}:\n- {old}\n+ {now}";
            }
        }

        return "";
    }
}
