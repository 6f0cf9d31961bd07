namespace Alignment.Scoring;

/// <summary>The best sums of log ratios that other papers reach for one paper's texts, and which papers reach them.</summary>
internal sealed class RivalSums
{
    private readonly int[] _rival;
    private readonly float[] _sum;

    /// <summary>Makes room for so many texts; none has a rival yet.</summary>
    public RivalSums(int texts)
    {
        _rival = new int[texts];
        _sum = new float[texts];
        Array.Fill(_rival, -1);
        Array.Fill(_sum, float.NegativeInfinity);
    }

    /// <summary>Number of the paper that explains a text best; -1 when there is no other paper.</summary>
    public int RivalOf(int text) => _rival[text];

    /// <summary>The sum it reaches.</summary>
    public float SumOf(int text) => _sum[text];

    /// <summary>Keeps the better of what is known and another paper's sum; the earlier paper where they are equal.</summary>
    public void Offer(int text, int rival, float sum)
    {
        if (sum > _sum[text] || (sum == _sum[text] && rival < _rival[text]))
        {
            _sum[text] = sum;
            _rival[text] = rival;
        }
    }

    /// <summary>Keeps the better of what is known and what others reach.</summary>
    public void Offer(RivalSums others)
    {
        for (int text = 0; text < _sum.Length; text++)
        {
            Offer(text, others._rival[text], others._sum[text]);
        }
    }
}
