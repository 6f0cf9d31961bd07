using System.Collections.Immutable;

namespace Alignment.Checks;

/// <summary>All checks, in the order of their ids.</summary>
public static class CheckCatalog
{
    /// <summary>Every check of the tool.</summary>
    public static ImmutableArray<Check> All { get; } =
    [
        new UnreadableInputCheck(),
        new UnknownTemplateCheck(),
        new MalformedRecordCheck(),
        new ContentsMismatchCheck(),
        new BrokenMarkupCheck(),
        new UnknownLabelCheck(),
        new JsonMarkdownDifferCheck(),
        new MissingPaperCheck(),
        new LostTailCheck(),
        new MissingCategoryCheck(),
        new ExtraPaperCheck(),
        new DuplicatePaperCheck(),
        new MissingFieldCheck(),
        new EmptyFieldCheck(),
        new PlaceholderCheck(),
        new RefusalCheck(),
        new DeadEditionCheck(),
        new TruncatedCheck(),
        new AbnormalLengthCheck(),
        new AlteredMetadataCheck(),
        new DifferentDaysCheck(),
        new UntranslatedCheck(),
        new MixedLanguageCheck(),
        new ForeignScriptCheck(),
        new ScriptVariantCheck(),
        new EncodingDamageCheck(),
        new DebrisCheck(),
        new RepeatedTextCheck(),
        new FullWidthFormCheck(),
        new UnpairedMarkCheck(),
        new BrokenFormulaCheck(),
        new MispairedPaperCheck(),
        new ExchangedFieldsCheck(),
        new CopiedFieldCheck(),
        new UnsupportedNumberCheck(),
        new UnsupportedNameCheck(),
        new UnsupportedContentCheck(),
        new OppositeDirectionCheck(),
        new LowCoverageCheck(),
        new MisspeltNameCheck(),
        new UnsupportedCountCheck(),
        new MissingNumberCheck(),
        new MissingNameCheck(),
        new WrongTermCheck(),
        new InconsistentTermCheck(),
        new ControlLimitCheck(),
    ];

    /// <summary>The check of an id or name; null when there is none.</summary>
    public static Check? Find(string idOrName) => All.FirstOrDefault(check =>
        string.Equals(check.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(check.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase));
}
