using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Alignment.Corpus.Runs;

namespace Alignment.Corpus.Clusters;

/// <summary>Writes the scripts that judge a corpus on a Slurm cluster: an array of tasks over the shards, a merge behind it.</summary>
/// <remarks>
/// A task that is killed, requeued or run twice does no harm: the worker skips what is done, and its results appear whole or not at
/// all. To go on after a loss the scripts are written again: they name only the shards that are missing.
/// </remarks>
public static class SlurmScripts
{
    /// <summary>The scripts.</summary>
    /// <param name="shards">Numbers of the shards to judge; one or more.</param>
    /// <param name="options">What the cluster is asked for.</param>
    /// <returns>Names and texts of the files; all belong into one folder.</returns>
    public static ImmutableArray<(string Name, string Text)> Write(IReadOnlyList<int> shards, SlurmOptions options)
    {
        ArgumentNullException.ThrowIfNull(shards);
        ArgumentNullException.ThrowIfNull(options);
        string[] tasks = [.. Tasks(shards, options.Tasks).Select(task => ShardNumbers.Write(task))];
        string list = string.Concat(tasks.Select(task => task + "\n"));

        // Tasks that wait in the queue read their list when they start: one that is written later has another name.
        string name = $"shards-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)))[..8]}.txt";
        return
        [
            (name, list),
            ("judge.sbatch", Judge(tasks.Length, name, options)),
            ("merge.sbatch", Merge(options)),
            ("submit.sh", Submit(options)),
        ];
    }

    /// <summary>A word as a shell reads it.</summary>
    public static string Quoted(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        bool isPlain = word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:=,+%@".Contains(letter, StringComparison.Ordinal));
        return isPlain ? word : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
    }

    // Neighbours in the plan go to different tasks, so that months of many papers are shared out.
    private static IEnumerable<IEnumerable<int>> Tasks(IReadOnlyList<int> shards, int most)
    {
        int tasks = Math.Min(Math.Max(1, most), shards.Count);
        return Enumerable.Range(0, tasks).Select(task => shards.Where((_, i) => i % tasks == task));
    }

    private static string Judge(int tasks, string list, SlurmOptions options)
    {
        string limit = options.AtOnce is int most ? FormattableString.Invariant($"%{most}") : "";
        return $"""
            #!/bin/bash
            # Judges the shards of a corpus, one line of {list} a task.
            {Header("alignment-judge", options)}
            #SBATCH --array={FormattableString.Invariant($"1-{tasks}")}{limit}
            #SBATCH --cpus-per-task={FormattableString.Invariant($"{options.Cores}")}
            #SBATCH --mem={options.Memory}
            #SBATCH --requeue
            #SBATCH --open-mode=append
            #SBATCH --output={Quoted(options.Folder + "/slurm/judge-%A_%a.log")}

            shards=$(sed -n "${"{"}SLURM_ARRAY_TASK_ID{"}"}p" {Quoted(options.Folder + "/slurm/" + list)})
            export DOTNET_PROCESSOR_COUNT="${"{"}SLURM_CPUS_PER_TASK:-{FormattableString.Invariant($"{options.Cores}")}{"}"}"
            exec {Run(options)} --shard "$shards" --no-progress

            """.ReplaceLineEndings("\n");
    }

    private static string Merge(SlurmOptions options) => $"""
        #!/bin/bash
        # Adds the results up; names the shards that are missing, and exits 2 when there are any.
        {Header("alignment-merge", options)}
        #SBATCH --mem={options.Memory}
        #SBATCH --output={Quoted(options.Folder + "/slurm/merge-%j.log")}

        exec {Quoted(options.Command)} corpus merge {Quoted(options.Folder)} -o {Quoted(options.Folder + "/summary.json")} --csv {Quoted(options.Folder + "/tables")}

        """.ReplaceLineEndings("\n");

    private static string Submit(SlurmOptions options) => $"""
        #!/bin/bash
        # Submits the array and the merge that waits for it; prints both job numbers.
        set -euo pipefail
        judge=$(sbatch --parsable {Quoted(options.Folder + "/slurm/judge.sbatch")})
        merge=$(sbatch --parsable --dependency={(options.MergesOnlyWhenOk ? "afterok" : "afterany")}:"${"{"}judge%%;*{"}"}" {Quoted(options.Folder + "/slurm/merge.sbatch")})
        echo "judge ${"{"}judge%%;*{"}"} merge ${"{"}merge%%;*{"}"}"

        """.ReplaceLineEndings("\n");

    private static string Header(string job, SlurmOptions options)
    {
        (string Name, string? Value)[] lines =
        [
            ("job-name", job), ("chdir", options.WorkingFolder), ("partition", options.Partition), ("account", options.Account), ("time", options.Time),
        ];
        return string.Join('\n', lines.Where(line => line.Value is not null).Select(line => $"#SBATCH --{line.Name}={Quoted(line.Value!)}"));
    }

    private static string Run(SlurmOptions options) => string.Join(
        ' ', ((string[])[options.Command, "corpus", "run", options.Plan, "-o", options.Folder, .. options.Judging]).Select(Quoted));
}
