using Alignment.Text;

namespace Alignment.Tests.Text;

public class LastPlacesTests
{
    [Fact]
    public void Stretch_IsFoundWhereItStoodLast()
    {
        LastPlaces places = new("abcabcabd", 3, new int[LastPlaces.SlotsFor("abcabcabd")]);
        List<int> before = [];
        for (int at = 0; at + 3 <= "abcabcabd".Length; at++)
        {
            before.Add(places.Exchange(at));
        }

        Assert.Equal([-1, -1, -1, 0, 1, 2, -1], before);
    }
}
