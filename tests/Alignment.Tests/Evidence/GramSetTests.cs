using Alignment.Evidence;

namespace Alignment.Tests.Evidence;

public class GramSetTests
{
    [Theory]
    [InlineData("苔藓长在石头上", "苔藓长在石头上", 1.0)]
    [InlineData("苔藓长在石头上", "苔藓长在石头下", 3.0 / 5)]
    [InlineData("苔藓长在石头上", "蕨类喜欢阴凉处", 0.0)]
    [InlineData("叶叶叶叶叶叶", "叶叶叶叶", 1.0)]
    public void Likeness_IsTheJaccardIndex_AndTheBoundNeverBelowIt(string one, string other, double likeness)
    {
        GramSet left = new(one);
        GramSet right = new(other);
        Assert.Equal(likeness, left.Likeness(right), 9);
        Assert.Equal(likeness, right.Likeness(left), 9);
        Assert.True(likeness == 0 || left.MayReach(likeness - 0.001, right));
    }

    [Fact]
    public void DifferentTexts_AreToldApartByTheBound() =>
        Assert.False(new GramSet("苔藓长在潮湿的石头上面").MayReach(0.75, new GramSet("蕨类喜欢阴凉的山谷深处")));
}
