namespace Alignment.Languages;

/// <summary>One text of the interface in both its languages.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
public sealed record LocalText(string English, string Chinese)
{
    /// <summary>The English text: what a log or an exception shows.</summary>
    public override string ToString() => English;

    /// <summary>The text in a language; English unless Chinese is asked for.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
