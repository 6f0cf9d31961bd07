using Alignment.Text;

namespace Alignment.Languages;

/// <summary>Tells English from Chinese text by its letters.</summary>
public static class LanguageDetector
{
    // Real Chinese fields hold a quarter Han or more of their letters but for a few lists of names; English ones none.
    private const double ChineseShare = 0.25;

    /// <summary>The language of a text by its script counts; <see cref="Language.Unknown"/> without letters of either.</summary>
    public static Language Of(ScriptProfile profile)
    {
        if (profile.Han > 0 && profile.HanShare >= ChineseShare)
        {
            return Language.Chinese;
        }

        return profile.Latin > 0 && profile.Han == 0 ? Language.English : Language.Unknown;
    }
}
