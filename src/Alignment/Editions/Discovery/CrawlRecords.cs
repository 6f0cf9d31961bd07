using System.Text;

namespace Alignment.Editions.Discovery;

/// <summary>Tells a crawl from an edition.</summary>
public static class CrawlRecords
{
    /// <summary>Whether a file under a crawl's name is one: its first record has no summaries.</summary>
    /// <returns>False also for a file that cannot be read: an edition can be judged without its crawl.</returns>
    public static bool AreIn(EditionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            using StreamReader reader = new(source.Open(), Encoding.UTF8);
            return reader.ReadLine()?.Contains("\"AI\"", StringComparison.Ordinal) == false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
