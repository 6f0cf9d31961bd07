using System.Text;

namespace Alignment.Tests;

/// <summary>Compares with a file of the repository; <c>UPDATE_SNAPSHOTS=1 dotnet test</c> rewrites it instead.</summary>
internal static class Golden
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>The file holds exactly this text.</summary>
    public static void Matches(string actual, params string[] path)
    {
        string file = Repository.File(path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(false));
            return;
        }

        string name = string.Join('/', path);
        Assert.True(File.Exists(file), $"{name} is not there; write it with: UPDATE_SNAPSHOTS=1 dotnet test");
        string expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (expected != actual)
        {
            Assert.Fail($"{name} differs; look at the difference after: UPDATE_SNAPSHOTS=1 dotnet test\n{FirstDifference(expected, actual)}");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] old = expected.Split('\n');
        string[] now = actual.Split('\n');
        int line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
