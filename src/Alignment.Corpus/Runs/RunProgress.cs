namespace Alignment.Corpus.Runs;

/// <summary>How far a run has come.</summary>
/// <param name="Bytes">Bytes of the editions judged by this run.</param>
/// <param name="AllBytes">Bytes of all that it has to judge.</param>
/// <param name="Editions">Pairs of editions judged by this run.</param>
/// <param name="AllEditions">All that it has to judge.</param>
/// <param name="Papers">Papers of the Chinese editions judged by this run.</param>
public readonly record struct RunProgress(long Bytes, long AllBytes, int Editions, int AllEditions, long Papers);
