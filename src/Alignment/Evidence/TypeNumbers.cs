namespace Alignment.Evidence;

/// <summary>Numbers the distinct types of one text after another in the order they are met: a set that is emptied at once.</summary>
/// <param name="types">Number of types there are.</param>
internal sealed class TypeNumbers(int types)
{
    // The number of each type beside the round in which it got it: one look at memory finds both.
    private readonly (int Round, int Number)[] _types = new (int, int)[types];
    private int _round = 1;

    /// <summary>Number of types met since the last <see cref="Clear"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets the types met so far.</summary>
    public void Clear()
    {
        Count = 0;
        if (++_round == int.MaxValue)
        {
            Array.Clear(_types);
            _round = 1;
        }
    }

    /// <summary>Meets a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="number">Its number, from 0.</param>
    /// <returns>Whether it is met for the first time.</returns>
    public bool Add(int type, out int number)
    {
        ref (int Round, int Number) held = ref _types[type];
        bool isNew = held.Round != _round;
        if (isNew)
        {
            held = (_round, Count++);
        }

        number = held.Number;
        return isNew;
    }

    /// <summary>Meets a type.</summary>
    /// <returns>Whether it is met for the first time.</returns>
    public bool Add(int type) => Add(type, out _);
}
