using Alignment.Evidence;

namespace Alignment.Tests.Evidence;

public class TypeSetTests
{
    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 70, 0, 63, 64, 0, 129 }, new[] { 0, 63, 64, 70, 129 })]
    public void Types_AreDistinctAndSorted(int[] added, int[] sorted)
    {
        TypeSet types = new(130);
        Array.ForEach(added, types.Add);
        Assert.Equal(sorted, types.Sorted());
    }
}
