using System.Text.Json.Nodes;
using Alignment.Tests.Charts;

namespace Alignment.Notebooks;

/// <summary>Compares what two runs of a notebook show.</summary>
internal static class NotebookDifference
{
    /// <summary>The first difference in words; null when both show the same.</summary>
    public static string? Of(Notebook committed, Notebook run)
    {
        foreach (((int number, JsonObject before), (_, JsonObject after)) in committed.Code.Zip(run.Code))
        {
            List<byte[]> pictures = [], drawn = [];
            string old = Text(before, pictures);
            string now = Text(after, drawn);
            if (old != now)
            {
                int at = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
                return $"cell {number} shows something else: …{Around(old, at)}… was committed, …{Around(now, at)}… comes out";
            }

            for (int i = 0; i < pictures.Count; i++)
            {
                if (!pictures[i].AsSpan().SequenceEqual(drawn[i]) && !Pictures.AreAlike(pictures[i], drawn[i]))
                {
                    return $"cell {number}: picture {i + 1} is another";
                }
            }
        }

        return null;
    }

    // All but the pictures, whose bytes may differ.
    private static string Text(JsonObject cell, List<byte[]> pictures)
    {
        JsonArray outputs = cell["outputs"]!.DeepClone().AsArray();
        foreach (JsonNode? output in outputs)
        {
            if (output?["data"] is JsonObject data && data["image/png"] is JsonNode picture)
            {
                pictures.Add(Convert.FromBase64String((string)picture!));
                data["image/png"] = "";
            }
        }

        // Keys in the order of the file in both.
        return string.Concat(outputs.SelectMany(output => output!.AsObject().OrderBy(entry => entry.Key, StringComparer.Ordinal))
            .Select(entry => $"{entry.Key}: {entry.Value?.ToJsonString()}\n")) + cell["execution_count"]?.ToJsonString();
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)];
}
