using System.Diagnostics;
using System.Globalization;

namespace Alignment.Corpus;

/// <summary>Files and folders under temporary names that this process has begun and not finished: an interrupt removes them.</summary>
/// <remarks>A process that is killed cannot; what it left is known by its number, which stands in the name. Safe for any number of threads.</remarks>
public static class Unfinished
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Begun = [];

    /// <summary>Remembers a path as begun.</summary>
    /// <param name="path">The temporary name.</param>
    public static void Begin(string path)
    {
        lock (Gate)
        {
            Begun.Add(path);
        }
    }

    /// <summary>Forgets a path: it has its own name now, or is gone.</summary>
    /// <returns>Whether it was begun and not finished.</returns>
    public static bool End(string path)
    {
        lock (Gate)
        {
            return Begun.Remove(path);
        }
    }

    /// <summary>Gives a path up; nothing of it remains. Does nothing once it is finished.</summary>
    public static void Discard(string path)
    {
        if (End(path))
        {
            TryDelete(path);
        }
    }

    /// <summary>Gives up everything that is begun: for an interrupt.</summary>
    public static void DiscardAll()
    {
        lock (Gate)
        {
            foreach (string path in Begun)
            {
                TryDelete(path);
            }

            Begun.Clear();
        }
    }

    /// <summary>Removes what a process left, if it does not run any more.</summary>
    /// <param name="path">Its file or folder.</param>
    /// <param name="process">The number of the process, in digits; anything else is of nobody known, and stays.</param>
    public static void RemoveIfAbandoned(string path, string process)
    {
        if (int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && !IsRunning(number))
        {
            TryDelete(path);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using Process found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // No one reads it; whoever asked says what went wrong.
        }
    }
}
