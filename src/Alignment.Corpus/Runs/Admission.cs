namespace Alignment.Corpus.Runs;

/// <summary>Keeps what is in memory at the same time below a bound; what is bigger by itself is let in alone.</summary>
/// <param name="most">The bound, in bytes of editions.</param>
internal sealed class Admission(long most)
{
    // Not a Lock: it is waited on.
    private readonly object _gate = new();
    private long _held;

    /// <summary>Waits until there is room, and takes it.</summary>
    public void Enter(long bytes)
    {
        lock (_gate)
        {
            while (_held > 0 && _held + bytes > most)
            {
                Monitor.Wait(_gate);
            }

            _held += bytes;
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Leave(long bytes)
    {
        lock (_gate)
        {
            _held -= bytes;
            Monitor.PulseAll(_gate);
        }
    }
}
