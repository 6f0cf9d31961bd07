using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Alignment.Tests.Languages;

/// <summary>Reads the source of everything that speaks to people: a sentence in English stands beside its Chinese.</summary>
public partial class OneLanguageTests
{
    private static readonly string[] Rooms =
    [
        "Alignment.Cli", "Alignment.History", "Alignment.Charts", "Alignment.Corpus", "Alignment/Checks", "Alignment/Configuration", "Alignment/Editions",
        "Alignment/Gate", "Alignment/Repair", "Alignment/Reporting",
    ];

    // What is thrown at programmers, or caught before anyone sees it.
    private static readonly string[] NotForPeople =
    [
        "ArgumentException", "ArgumentOutOfRangeException", "InvalidOperationException", "InvalidDataException", "KeyNotFoundException",
        "JsonException", "FormatException", "UnreachableException", "NotSupportedException", "OperationCanceledException",
    ];

    // Attributes of markup that nobody reads, written ("class", "a b").
    private static readonly string[] Attributes = ["class", "content", "placeholder", "rel"];

    // File, and what its English stands for.
    private static readonly (string File, string Reason)[] Allowed =
    [
        ("Alignment.History/Store/", "SQL"),
        ("Alignment.Cli/Init/WorkflowText.cs", "the keys of a workflow file"),
        ("Alignment.Cli/Completions/CompletionScripts.cs", "scripts of shells"),
        ("Alignment.Corpus/Clusters/SlurmScripts.cs", "scripts of a shell"),
        ("Alignment/Configuration/BaselineSchema.cs", "the title of a schema; its descriptions are in both languages"),
        ("Alignment/Configuration/ConfigurationSchema.cs", "the title of a schema; its descriptions are in both languages"),
        ("Alignment/Reporting/ReportBuilder.cs", "a key of the JSON report, which is English"),
        ("Alignment/Reporting/Sarif/", "SARIF, which is English"),
        ("Alignment/Reporting/JUnit/", "JUnit, which is English"),
        ("Alignment/Reporting/Html/PageAssets.cs", "a script"),
        ("Alignment/Reporting/Html/PageHead.cs", "the policy of a page, for browsers"),
        ("Alignment/Repair/RowQuality.cs", "one half of a refusal, whose other half is the property above it"),
        ("Alignment/Checks/DebrisPatterns.cs", "what is looked for in texts"),
        ("Alignment/Editions/MarkdownReader.cs", "the common template of editions"),
        ("Alignment/Editions/MarkdownEntry.cs", "the common template of editions"),
        ("Alignment/Repair/MarkdownRenderer.cs", "the common template of editions"),
    ];

    [Fact]
    public void Sentence_StandsBesideItsChinese()
    {
        string[] alone = [.. Files().SelectMany(Alone)];
        Assert.True(alone.Length == 0, string.Join('\n', alone));
    }

    [Theory]
    [InlineData("""terminal.Error.WriteLine("nothing was merged");""", 1)]
    [InlineData("""terminal.Error.WriteLine(terminal.Text("nothing was merged", "未合并任何内容"));""", 0)]
    [InlineData("""terminal.Error.WriteLine(terminal.Text($"nothing of {name} merged", $"{name} 未合并"));""", 0)]
    [InlineData("""Option<bool> quiet = new("--quiet") { Description = "Say nothing at all" };""", 1)]
    [InlineData("""throw new ConfigurationException("it cannot be meant");""", 1)]
    [InlineData("""throw new ConfigurationException(new LocalText("it cannot be meant", "无法理解"));""", 0)]
    [InlineData("""throw new InvalidOperationException("no such thing");""", 0)]
    [InlineData("""html.Open("p", ("class", "hint of text"));""", 0)]
    [InlineData("""html.Open("p", ("title", "hint of text"));""", 1)]
    [InlineData("""string text = isOne ? "one thing left" : "many things left";""", 2)]
    public void Scanner_FindsWhatStandsAlone(string statement, int found) =>
        Assert.Equal(found, Alone("test.cs", $"class C {{ void M() {{ {statement} }} }}").Count());

    private static IEnumerable<string> Files() => Rooms.SelectMany(room =>
        Directory.GetFiles(Repository.File(["src", .. room.Split('/')]), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Alone(string file)
    {
        string name = Path.GetRelativePath(Repository.File("src"), file).Replace('\\', '/');
        return Allowed.Any(allowed => name.StartsWith(allowed.File, StringComparison.Ordinal)) ? [] : Alone(name, File.ReadAllText(file));
    }

    private static IEnumerable<string> Alone(string name, string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source).GetRoot();
        return root.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression))
            .Where(node => IsSentence(TextOf(node)) && !HasHan(node) && !HasTwin(node) && IsForPeople(node))
            .Select(node => $"{name}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {node}");
    }

    // Commands are typed alike in every language, and markup is not read.
    private static bool IsSentence(string text) => Sentence().IsMatch(text) && !Command().IsMatch(text) && !text.TrimStart().StartsWith('<');

    // The words without what is filled in.
    private static string TextOf(ExpressionSyntax node) => node is InterpolatedStringExpressionSyntax text
        ? string.Join('\u0001', text.Contents.OfType<InterpolatedStringTextSyntax>().Select(part => part.TextToken.ValueText))
        : ((LiteralExpressionSyntax)node).Token.ValueText;

    // The text in Chinese is another argument, the other branch of a choice, or what the next statement says.
    private static bool HasTwin(ExpressionSyntax node) => node.AncestorsAndSelf().Any(inner => inner.Parent switch
    {
        ArgumentListSyntax or TupleExpressionSyntax or CollectionExpressionSyntax or ConditionalExpressionSyntax =>
            inner.Parent.ChildNodes().Any(other => other != inner && HasHan(other)),
        BlockSyntax block when inner is LocalDeclarationStatementSyntax =>
            block.Statements.SkipWhile(statement => statement != inner).Skip(1).Take(1).Any(HasHan),
        _ => false,
    });

    private static bool IsForPeople(ExpressionSyntax node) => !node.Ancestors().Any(ancestor =>
        ancestor is AttributeSyntax
        || (ancestor is TupleExpressionSyntax { Arguments: [{ Expression: LiteralExpressionSyntax name }, _] } && Attributes.Contains(name.Token.ValueText))
        || ancestor is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "CheckExample" } } }
        || (ancestor is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } && NotForPeople.Contains(type.Identifier.Text)));

    private static bool HasHan(SyntaxNode node) => Han().IsMatch(node.ToString());

    [GeneratedRegex(@"[A-Za-z]{2,}[,;:]? [a-z]{2,}")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^ *(alignment|--[a-z]+) ")]
    private static partial Regex Command();

    [GeneratedRegex(@"[\u4E00-\u9FFF]")]
    private static partial Regex Han();
}
