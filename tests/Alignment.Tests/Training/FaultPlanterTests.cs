using System.Collections.Immutable;
using Alignment.Editions;
using Alignment.Languages;
using Alignment.Training.Faults;

namespace Alignment.Tests.Training;

public class FaultPlanterTests
{
    private const int Copies = 4;
    private static readonly FaultPlanter Planter = PlanterOf(5);

    public static TheoryData<string> Kinds => [.. FaultKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_damages_what_it_names_and_nothing_else(string name)
    {
        foreach (DamagedEdition edition in Plant(Planter, name))
        {
            HashSet<string> named = [.. edition.Faults.SelectMany(fault => fault.Places).Select(place => place.Id)];
            HashSet<PlainPaper> clean = [.. Planter.Clean];
            string[] changed = [.. edition.Papers.Where(paper => !clean.Contains(paper)).Select(paper => paper.Id)];

            Assert.All(changed, id => Assert.Contains(id, named));
            Assert.All(edition.Faults, fault => Assert.True(
                changed.Contains(fault.Places[0].Id) || fault.Places[0].Field is null, $"{fault.Kind} changed nothing"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void At_most_one_paper_in_six_is_damaged(string name) => Assert.All(Plant(Planter, name), edition =>
    {
        HashSet<PlainPaper> clean = [.. Planter.Clean];
        int touched = clean.Count(paper => !edition.Papers.Contains(paper));
        Assert.InRange(touched, 1, Math.Max(2, clean.Count / 6));
    });

    [Fact]
    public void Names_of_kinds_are_unique() =>
        Assert.Equal(FaultKinds.All.Length, FaultKinds.All.Select(kind => kind.Name).Distinct().Count());

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Bytes(PlanterOf(5)), Bytes(PlanterOf(5)));

    [Fact]
    public void Another_seed_gives_other_faults() => Assert.NotEqual(Bytes(PlanterOf(5)), Bytes(PlanterOf(6)));

    [Fact]
    public void The_untouched_edition_reads_back_as_it_was()
    {
        using MemoryStream stream = new();
        RecordLines.Write(stream, Planter.Clean);
        Edition again = EditionReader.Read(new("clean.jsonl", () => new MemoryStream(stream.ToArray())));

        Assert.Empty(again.Problems);
        Assert.Equal(Planter.Clean.Select(paper => paper.AllText()), again.Papers.Select(paper => PlainPaper.Of(paper).AllText()));
        Assert.Equal(Planter.Clean.Select(paper => paper.Authors), again.Papers.Select(paper => PlainPaper.Of(paper).Authors));
    }

    [Theory]
    [InlineData("number-digit")]
    [InlineData("number-transposed")]
    [InlineData("number-point")]
    [InlineData("percentage-scaled")]
    public void A_changed_figure_differs_in_value(string name) => Assert.All(Faults(name), fault =>
        Assert.NotEqual(Number(fault.Before), Number(fault.After)));

    [Fact]
    public void A_text_is_cut_off_without_a_mark_at_its_end() => Assert.All(
        Plant(Planter, "truncated").SelectMany(edition => edition.Faults.Select(fault => Text(edition, fault))),
        text => Assert.DoesNotContain(text[^1], "。，；！？"));

    [Fact]
    public void A_repeated_clause_stands_apart_from_the_first() => Assert.All(Plant(Planter, "repeated-clause"), edition =>
        Assert.All(edition.Faults, fault => Assert.DoesNotContain(fault.After + fault.After, Text(edition, fault), StringComparison.Ordinal)));

    [Fact]
    public void A_traditional_field_has_no_simplified_form_left() => Assert.All(Plant(Planter, "traditional"), edition =>
        Assert.All(edition.Faults, fault =>
        {
            (int simplified, int traditional) = ScriptVariants.Count(Text(edition, fault));
            Assert.Equal(0, simplified);
            Assert.True(traditional > 0);
        }));

    [Fact]
    public void Exchanged_fields_hold_each_other_s_text() => Assert.All(Plant(Planter, "fields-exchanged"), edition =>
        Assert.All(edition.Faults, fault =>
        {
            PlainPaper clean = Planter.Clean.Single(paper => paper.Id == fault.Places[0].Id);
            Assert.Equal(clean.Texts[fault.Places[1].Field!.Value], Text(edition, fault));
        }));

    [Fact]
    public void A_missing_field_is_gone_and_a_missing_paper_too()
    {
        Assert.All(Plant(Planter, "missing-field"), edition => Assert.All(edition.Faults, fault =>
            Assert.DoesNotContain(fault.Places[0].Field!.Value, edition.Papers.Single(paper => paper.Id == fault.Places[0].Id).Texts.Keys)));
        Assert.All(Plant(Planter, "missing-paper"), edition => Assert.All(edition.Faults, fault =>
            Assert.DoesNotContain(edition.Papers, paper => paper.Id == fault.Places[0].Id)));
    }

    [Fact]
    public void The_truth_reads_back_as_it_was_written()
    {
        PlantedFault[] faults = [.. FaultKinds.All.SelectMany(kind => Faults(kind.Name))];
        using MemoryStream stream = new();
        RecordLines.Write(stream, faults);
        string[] lines = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(faults.Length, lines.Length);
        Assert.All(faults.Zip(lines), pair =>
        {
            PlantedFault read = PlantedFault.Read(pair.Second);
            Assert.Equal(pair.First with { Places = read.Places }, read);
            Assert.True(pair.First.Places.SequenceEqual(read.Places));
        });
    }

    [Fact]
    public void Nothing_shown_of_an_edition_is_longer_than_sixty_characters() => Assert.All(
        FaultKinds.All.SelectMany(kind => Faults(kind.Name)), fault => Assert.InRange(fault.Before.Length + fault.After.Length, 0, 120));

    [SharedFact]
    public void A_real_edition_offers_a_place_for_nearly_every_kind()
    {
        FaultPlanter planter = new(
            EditionReader.Read(EditionSource.Of(SharedData.Digests(SharedData.Pair("2026-06-12"), "en.md"))),
            EditionReader.Read(EditionSource.Of(SharedData.Digests(SharedData.Pair("2026-06-12"), "zh.md"))), 7);

        Assert.All(FaultKinds.All.Where(kind => kind.Name is not ("brace-lost" or "dollar-lost")), kind =>
            Assert.NotEmpty(planter.Plant(kind, 2)));
    }

    private static FaultPlanter PlanterOf(int seed) => new(
        EditionReader.Read(Samples.Source("2026-01-05-en.md")), EditionReader.Read(Samples.Source("2026-01-05-zh.jsonl")), seed);

    private static ImmutableArray<DamagedEdition> Plant(FaultPlanter planter, string name) =>
        planter.Plant(FaultKinds.All.Single(kind => kind.Name == name), Copies);

    private static IEnumerable<PlantedFault> Faults(string name) => Plant(Planter, name).SelectMany(edition => edition.Faults);

    private static string Text(DamagedEdition edition, PlantedFault fault) =>
        edition.Papers.Single(paper => paper.Id == fault.Places[0].Id).Texts[fault.Places[0].Field!.Value];

    private static decimal Number(string figure) => decimal.Parse(
        figure.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] Bytes(FaultPlanter planter)
    {
        using MemoryStream stream = new();
        foreach (DamagedEdition edition in FaultKinds.All.SelectMany(kind => planter.Plant(kind, Copies)))
        {
            RecordLines.Write(stream, edition.Papers);
            RecordLines.Write(stream, edition.Faults);
        }

        return stream.ToArray();
    }
}
