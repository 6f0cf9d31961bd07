namespace Alignment.Text;

/// <summary>The marks of numbered lists inside a text: <c>1)</c>, <c>（2）</c>, <c>3.</c>, ④.</summary>
public static class NumberedItems
{
    /// <summary>The highest number among the list marks of a text; 0 without any.</summary>
    public static int Highest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int highest = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '①' and <= '⑳')
            {
                highest = Math.Max(highest, text[i] - '①' + 1);
            }
            else if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])))
            {
                int end = i + 1;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                bool isMark = end < text.Length && end - i <= 2
                    && (text[end] is ')' or '）' || (text[end] is '.' or '、' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]))));
                if (isMark)
                {
                    int value = end - i == 1 ? text[i] - '0' : ((text[i] - '0') * 10) + text[i + 1] - '0';
                    highest = Math.Max(highest, value);
                }

                i = end - 1;
            }
        }

        return highest;
    }
}
