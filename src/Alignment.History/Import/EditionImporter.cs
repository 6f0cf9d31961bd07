using System.Security.Cryptography;
using Alignment.Configuration;
using Alignment.Editions;
using Alignment.Editions.Discovery;
using Alignment.History.Store;
using Alignment.Languages;
using Alignment.Reporting;

namespace Alignment.History.Import;

/// <summary>Judges many pairs of editions and adds them to a history: several at a time, written one by one in the order of their days.</summary>
/// <remarks>It can be stopped at any moment: what is stored is skipped the next time.</remarks>
public sealed class EditionImporter(HistoryStore store, RunSettings settings, string label)
{
    private readonly IReadOnlyDictionary<string, (string Signature, string Label)> _known = store.Known();

    /// <summary>Adds the editions.</summary>
    /// <param name="editions">The pairs, in the order in which they are to be written.</param>
    /// <param name="report">Called after each edition with how many are done.</param>
    /// <exception cref="HistoryException">The history could not be written; the editions before are stored.</exception>
    public ImportResult Run(IReadOnlyList<EditionFiles> editions, Action<int>? report = null)
    {
        ArgumentNullException.ThrowIfNull(editions);
        int ahead = Environment.ProcessorCount + 1;
        Queue<Task<Prepared>> running = new();
        int[] counts = new int[Enum.GetValues<AddOutcome>().Length];
        List<ImportProblem> problems = [];
        int next = 0;
        for (int done = 0; done < editions.Count; done++)
        {
            while (next < editions.Count && running.Count < ahead)
            {
                EditionFiles files = editions[next++];
                running.Enqueue(Task.Run(() => Prepare(files)));
            }

            Prepared prepared = running.Dequeue().GetAwaiter().GetResult();
            if (prepared.Problem is LocalText problem)
            {
                problems.Add(new(editions[done], problem));
            }
            else
            {
                counts[(int)(prepared.Edition is JudgedEdition edition ? store.Add(edition) : AddOutcome.Known)]++;
            }

            report?.Invoke(done + 1);
        }

        int Of(AddOutcome outcome) => counts[(int)outcome];
        return new(Of(AddOutcome.Added), Of(AddOutcome.Replaced), Of(AddOutcome.Relabelled), Of(AddOutcome.Known), [.. problems]);
    }

    private Prepared Prepare(EditionFiles files)
    {
        try
        {
            byte[] source = Bytes(files.Source);
            byte[] target = Bytes(files.Target);
            byte[]? crawl = files.Crawl is null ? null : Bytes(files.Crawl);
            crawl = crawl is not null && CrawlRecords.AreIn(Memory(files.Crawl!, crawl)) ? crawl : null;
            EditionIdentity identity = EditionIdentity.Of(
                files.Date, Hash(source), Hash(target), crawl is null ? null : Hash(crawl), settings);
            if (_known.TryGetValue(identity.Content, out (string Signature, string Label) stored)
                && stored.Signature == identity.Signature && (label.Length == 0 || stored.Label == label))
            {
                return new(null, null);
            }

            Judgement judgement = Judgement.Of(
                Memory(files.Source, source), Memory(files.Target, target),
                crawl is null ? null : Memory(files.Crawl!, crawl), settings);
            return new(JudgedEdition.Of(judgement, label, files.Date), null);
        }
        catch (IOException error)
        {
            return new(null, FileFaults.Of(error));
        }
        catch (HistoryException error)
        {
            return new(null, error.Text);
        }
    }

    private static byte[] Bytes(string name)
    {
        EditionSource source = EditionSource.Of(name);
        try
        {
            return source.ReadAllBytes();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LocalText reason = FileFaults.Of(error);
            throw new FileFaultException(new($"{source.Name}: {reason.English}", $"{source.Name}：{reason.Chinese}"), error);
        }
    }

    private static EditionSource Memory(string name, byte[] bytes) =>
        new(name.Replace('\\', '/'), () => new MemoryStream(bytes, writable: false));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed record Prepared(JudgedEdition? Edition, LocalText? Problem);
}
