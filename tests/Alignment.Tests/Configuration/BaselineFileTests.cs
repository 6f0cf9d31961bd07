using System.Text;
using Alignment.Configuration;
using Alignment.Gate;

namespace Alignment.Tests.Configuration;

public class BaselineFileTests
{
    private static readonly BaselineEntry[] Entries =
    [
        new("fedcba9876543210", "ALN305", "2026-01-05", "1703.06870", "result", "the name is \"right\"：已核对"),
        new("0123456789abcdef", "ALN101", null, "math/0309136", null),
    ];

    [Fact]
    public void WhatIsWritten_IsReadAgain_AnEntryALine()
    {
        string text = Written(Baseline.Of(Entries));
        Assert.Equal(Entries.Order(Comparer<BaselineEntry>.Create((a, b) => string.CompareOrdinal(a.Edition, b.Edition))), Read(text).Entries);
        Assert.Equal(text, Written(Read(text)));
        Assert.Equal("""
            {
              "schema": "alignment/baseline/1",
              "entries": [
                { "rule": "ALN101", "paper": "math/0309136", "fingerprint": "0123456789abcdef" },
                { "edition": "2026-01-05", "rule": "ALN305", "paper": "1703.06870", "field": "result", "fingerprint": "fedcba9876543210", "reason": "the name is \"right\"：已核对" }
              ]
            }

            """.ReplaceLineEndings("\n"), text);
        Assert.Empty(Read(Written(Baseline.Empty)).Entries);
    }

    [Theory]
    [InlineData("{ \"entries\": [] }", "b.json:1: not a baseline: \"schema\" must be \"alignment/baseline/1\"")]
    [InlineData("{ \"schema\": \"alignment/baseline/1\",\n \"entires\": [] }", "b.json:2: unknown key \"entires\"; did you mean \"entries\"?")]
    [InlineData("{ \"schema\": \"alignment/baseline/1\", \"entries\": [\n{ \"rule\": \"ALN305\", \"paper\": \"1\" }] }", "b.json:2: an entry needs \"fingerprint\"")]
    [InlineData("{ \"schema\": \"alignment/baseline/1\", \"entries\": [{ \"rule\": \"ALN001\", \"paper\": \"1\", \"fingerprint\": \"0123456789abcdef\" }] }", "b.json:1: ALN001 unreadable-input is about an edition and cannot be known")]
    [InlineData("{ \"schema\": \"alignment/baseline/1\", \"entries\": [{ \"rule\": \"ALN305\", \"paper\": \"1\", \"field\": \"resutl\", \"fingerprint\": \"0123456789abcdef\" }] }", "b.json:1: unknown field \"resutl\"; did you mean \"result\"?")]
    [InlineData("{ \"schema\": \"alignment/baseline/1\", \"entries\": [{ \"rule\": \"ALN305\", \"paper\": \"1\", \"edition\": \"today\", \"fingerprint\": \"0123456789abcdef\" }] }", "b.json:1: \"edition\" is a day such as 2026-01-05, not \"today\"")]
    [InlineData("[]", "b.json:1: a configuration is an object")]
    public void Mistake_IsNamedWithItsLine(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<ConfigurationException>(() => Read(json)).Message, StringComparison.Ordinal);

    private static Baseline Read(string json) => BaselineFile.Parse(Encoding.UTF8.GetBytes(json), "b.json");

    private static string Written(Baseline baseline)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        BaselineFile.Write(baseline, writer);
        return writer.ToString();
    }
}
