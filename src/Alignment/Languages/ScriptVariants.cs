using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Alignment.Languages;

/// <summary>Characters that stand in one Chinese script only: <c>data/languages/zh/script-variants.tsv</c>.</summary>
public static class ScriptVariants
{
    private const char First = '\u3400';

    private static readonly FrozenDictionary<char, (ChineseScript Script, string Counterpart)> Forms = ReadTable();

    // Every character of a Chinese text is asked: a byte each answers sooner than a dictionary.
    private static readonly byte[] Scripts = ScriptOfEach();

    /// <summary>The script that alone has a character; <see cref="ChineseScript.Unknown"/> when both have it, or neither.</summary>
    public static ChineseScript ScriptOf(char character) => ScriptOf(character, Scripts);

    /// <summary>What the other script writes in place of a character; the character itself when both write it.</summary>
    public static string CounterpartOf(char character) =>
        Forms.TryGetValue(character, out (ChineseScript, string Counterpart) form) ? form.Counterpart : character.ToString();

    /// <summary>Adds up the characters of each script in a text.</summary>
    public static (int Simplified, int Traditional) Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int simplified = 0, traditional = 0;
        byte[] scripts = Scripts;
        foreach (char character in text)
        {
            ChineseScript script = ScriptOf(character, scripts);
            simplified += script == ChineseScript.Simplified ? 1 : 0;
            traditional += script == ChineseScript.Traditional ? 1 : 0;
        }

        return (simplified, traditional);
    }

    /// <summary>The offset of the first character of a text that one script alone has; -1 for none.</summary>
    internal static int IndexOf(ReadOnlySpan<char> text, ChineseScript script)
    {
        byte[] scripts = Scripts;
        for (int i = 0; i < text.Length; i++)
        {
            if (ScriptOf(text[i], scripts) == script)
            {
                return i;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ChineseScript ScriptOf(char character, byte[] scripts) =>
        (uint)(character - First) < (uint)scripts.Length ? (ChineseScript)scripts[character - First] : ChineseScript.Unknown;

    private static byte[] ScriptOfEach()
    {
        byte[] scripts = new byte[Forms.Keys.Max() - First + 1];
        foreach ((char character, (ChineseScript script, _)) in Forms)
        {
            if (character >= First)
            {
                scripts[character - First] = (byte)script;
            }
        }

        return scripts;
    }

    private static FrozenDictionary<char, (ChineseScript, string)> ReadTable()
    {
        DataTable table = DataTable.Embedded("languages/zh/script-variants.tsv");
        int script = table.Column("script");
        int character = table.Column("character");
        int counterpart = table.Column("counterpart");
        return table.Rows.ToFrozenDictionary(
            row => row[character].Length == 1
                ? row[character][0]
                : throw new InvalidDataException($"data/{table.Name}: \"{row[character]}\" is not one character"),
            row => (Parse(table, row[script]), row[counterpart]));
    }

    private static ChineseScript Parse(DataTable table, string script) => script switch
    {
        "simplified" => ChineseScript.Simplified,
        "traditional" => ChineseScript.Traditional,
        _ => throw new InvalidDataException($"data/{table.Name}: unknown script \"{script}\""),
    };
}
