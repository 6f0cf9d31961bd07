using Alignment.Evidence;

namespace Alignment.Tests.Evidence;

public class TypeNumbersTests
{
    [Fact]
    public void Types_AreNumberedAsTheyAreMet_AndForgottenTogether()
    {
        TypeNumbers types = new(10);
        Assert.True(types.Add(7, out int first));
        Assert.True(types.Add(0, out int second));
        Assert.False(types.Add(7, out int again));
        Assert.Equal((0, 1, 0, 2), (first, second, again, types.Count));
        types.Clear();
        Assert.Equal(0, types.Count);
        Assert.True(types.Add(0, out first));
        Assert.Equal(0, first);
    }
}
