using System.Text.Json;

namespace Alignment.Repair;

/// <summary>Looks into a record without changing a byte of what it keeps.</summary>
internal static class RecordBytes
{
    /// <summary>The id of a record, or the address of its abstract where it has none; null when it has neither.</summary>
    /// <exception cref="JsonException">It is not one JSON object.</exception>
    public static string? IdOf(ReadOnlySpan<byte> json)
    {
        string? id = null;
        string? address = null;
        Utf8JsonReader reader = Open(json);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isId = reader.ValueTextEquals("id"u8);
            bool isAddress = reader.ValueTextEquals("abs"u8);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && (isId || isAddress))
            {
                (id, address) = isId ? (Text(reader), address) : (id, Text(reader));
            }

            reader.Skip();
        }

        return reader.Read() ? throw new JsonException("more than one value") : id is { Length: > 0 } ? id : address;
    }

    /// <summary>The record as it was crawled: without its <c>AI</c>, and every other byte as it stands.</summary>
    /// <exception cref="JsonException">It is not one JSON object.</exception>
    public static byte[] WithoutSummaries(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = Open(json);
        int before = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSummaries = reader.ValueTextEquals("AI"u8);
            int name = (int)reader.TokenStartIndex;
            reader.Read();
            reader.Skip();
            int end = (int)reader.BytesConsumed;
            if (isSummaries)
            {
                // With the comma before it; with the one behind it where it stands first.
                int next = before < 0 && reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? (int)reader.TokenStartIndex : end;
                return [.. json[..(before < 0 ? name : before)], .. json[next..]];
            }

            before = end;
        }

        return json.ToArray();
    }

    private static Utf8JsonReader Open(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, isFinalBlock: true, state: default);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? reader : throw new JsonException("not an object");
    }

    // Half of a surrogate pair is no text: an id that holds one is none.
    private static string? Text(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!.Trim();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
