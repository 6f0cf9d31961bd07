using System.Collections.Immutable;
using Alignment.Configuration;
using Alignment.Editions.Discovery;
using Alignment.Reporting;

namespace Alignment.Cli.Commands;

/// <summary>Judges many pairs of editions, several at a time, and hands them on in the order in which they were given.</summary>
/// <remarks>A file that cannot be read is a finding of its pair (ALN001), and keeps no other from being judged.</remarks>
internal static class PairJudge
{
    /// <summary>Judges pairs.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="settings">How they are judged.</param>
    /// <param name="judged">
    /// Called for each, in order, before the next that waits on it; with a history the next is judged only afterwards, since
    /// every edition is held to those before it.
    /// </param>
    /// <param name="keepsTexts">Whether an output wants the texts, too; without them a year of editions fits into memory.</param>
    public static ImmutableArray<Judgement> Judge(
        IReadOnlyList<EditionFiles> pairs, RunSettings settings, Action<Judgement> judged, bool keepsTexts)
    {
        int ahead = settings.Past is null ? Environment.ProcessorCount : 1;
        Queue<Task<Judgement>> running = new();
        ImmutableArray<Judgement>.Builder judgements = ImmutableArray.CreateBuilder<Judgement>(pairs.Count);
        int next = 0;
        while (judgements.Count < pairs.Count)
        {
            while (next < pairs.Count && running.Count < ahead)
            {
                EditionFiles files = pairs[next++];
                running.Enqueue(Task.Run(() => InputNames.Of(files).Judge(settings)));
            }

            Judgement judgement = running.Dequeue().GetAwaiter().GetResult();
            judged(judgement);
            judgements.Add(keepsTexts ? judgement : judgement.Settle());
        }

        return judgements.MoveToImmutable();
    }
}
