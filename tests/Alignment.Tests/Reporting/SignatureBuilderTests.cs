using Alignment.Configuration;
using Alignment.Languages;
using Alignment.Languages.Terms;
using Alignment.Reporting;

namespace Alignment.Tests.Reporting;

public class SignatureBuilderTests
{
    [Fact]
    public void Line_ChangesWithAnyTerm()
    {
        RunSettings settings = new();
        string plain = SignatureBuilder.Line(settings);
        Term gears = new("gear train") { Preferred = "轮系" };
        string[] lines =
        [
            plain,
            Of(gears),
            Of(gears with { Preferred = "齿轮系" }),
            Of(gears with { Admitted = ["齿轮系"] }),
            Of(gears with { Forbidden = ["齿轮系"] }),
            Of(gears with { MainShare = 0.9 }),
        ];
        Assert.Distinct(lines);
        Assert.Equal(Of(gears), Of(gears with { }));
        Assert.Equal(plain, SignatureBuilder.Line(new()));

        string Of(Term term) => SignatureBuilder.Line(settings with { Terms = settings.Terms.With([term]) });
    }

    [Fact]
    public void Line_NamesTermsAndLexiconByTheirHashes() => Assert.Contains(
        $" terms:{TermBase.Default.Sha256[..12]} lexicon:{Lexicon.Default.Sha256[..12]} ", SignatureBuilder.Line(new()), StringComparison.Ordinal);
}
