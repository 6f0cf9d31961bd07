using Alignment.Checks;

namespace Alignment.Tests.Checks;

public class CheckExampleTests
{
    public static TheoryData<string, string, string, string?> Examples()
    {
        TheoryData<string, string, string, string?> data = [];
        foreach (Check check in CheckCatalog.All)
        {
            foreach (CheckExample example in check.Descriptor.Examples)
            {
                data.Add(check.Descriptor.Name, example.Source, example.Target, example.Marked);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExampleOfADescriptor_IsTrue(string rule, string source, string target, string? marked)
    {
        CheckTester tester = new(rule);
        if (marked is null)
        {
            tester.Passes(source, target);
        }
        else
        {
            int at = target.IndexOf(marked, StringComparison.Ordinal);
            tester.Marks(source, target.Insert(at + marked.Length, "|]").Insert(at, "[|"));
        }
    }

    [Fact]
    public void Ids_AreInOrderAndUnique()
    {
        string[] ids = [.. CheckCatalog.All.Select(check => check.Descriptor.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }
}
