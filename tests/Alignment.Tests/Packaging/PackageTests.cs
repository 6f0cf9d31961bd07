using System.Text;
using System.Xml.Linq;

namespace Alignment.Tests.Packaging;

public class PackageTests
{
    private const string Native = "Alignment.Tool.linux-x64";

    // Downloaded for every job of a workflow.
    private const long MostBytes = 20_000_000;

    [PackageTheory]
    [InlineData("Alignment.Tool")]
    [InlineData(Native)]
    [InlineData("Alignment.Core")]
    public void Package_CarriesItsNotices(string id)
    {
        string package = PackageFolder.Of(id);
        Assert.Equal(File.ReadAllBytes(Repository.File("LICENSE")), PackageFolder.Read(package, "LICENSE"));
        Assert.Equal(File.ReadAllBytes(Repository.File("THIRD-PARTY-NOTICES.md")), PackageFolder.Read(package, "THIRD-PARTY-NOTICES.md"));
        Assert.Equal(File.ReadAllBytes(Repository.File("README.md")), PackageFolder.Read(package, "README.md"));
        Assert.Contains("licences/LICENSE-opencc.txt", PackageFolder.Entries(package).Keys);
        Assert.Contains("licences/LICENSE-noto-sans-sc.txt", PackageFolder.Entries(package).Keys);
        XElement nuspec = XElement.Parse(Encoding.UTF8.GetString(PackageFolder.Read(package, id + ".nuspec")).TrimStart('\uFEFF'));
        string[] said = [.. nuspec.Descendants().Select(element => element.Name.LocalName)];
        Assert.Contains("license", said);
        Assert.Contains("readme", said);
        Assert.Contains("description", said);
        Assert.Contains("tags", said);
    }

    [PackageFact]
    public void NativeTool_HoldsWhatRunsAndIsSmall()
    {
        string package = PackageFolder.Of(Native);
        string[] program = [.. PackageFolder.Entries(package).Keys
            .Where(name => name.StartsWith("tools/any/linux-x64/", StringComparison.Ordinal))
            .Select(name => name["tools/any/linux-x64/".Length..])
            .Order(StringComparer.Ordinal)];
        Assert.Equal(["DotnetToolSettings.xml", "alignment", "libSkiaSharp.so", "libe_sqlite3.so"], program);
        Assert.InRange(new FileInfo(package).Length, 1, MostBytes);
    }

    [PackageFact]
    public void Tool_NamesAPackageForEachPlatform()
    {
        XElement settings = XElement.Parse(Encoding.UTF8.GetString(
            PackageFolder.Read(PackageFolder.Of("Alignment.Tool"), "tools/any/any/DotnetToolSettings.xml")).TrimStart('\uFEFF'));
        Assert.Equal("alignment", settings.Descendants("Command").Single().Attribute("Name")!.Value);
        Assert.Equal(
            ["any", "linux-arm64", "linux-x64", "osx-arm64", "win-x64"],
            settings.Descendants("RuntimeIdentifierPackage").Select(package => package.Attribute("RuntimeIdentifier")!.Value).Order(StringComparer.Ordinal));
    }

    [PackageFact]
    public void Library_CarriesItsDocumentation()
    {
        XElement documentation = XElement.Parse(Encoding.UTF8.GetString(
            PackageFolder.Read(PackageFolder.Of("Alignment.Core"), "lib/net10.0/Alignment.Core.xml")).TrimStart('\uFEFF'));
        Assert.Contains(documentation.Descendants("member"), member => member.Attribute("name")!.Value == "T:Alignment.Reporting.Judgement");
    }
}
