namespace Alignment.Tests.History;

/// <summary>What holds of every history, whatever happened to those who wrote it.</summary>
internal static class HistoryRules
{
    /// <summary>The file is sound, and every edition has all its rows.</summary>
    public static void AssertWhole(string path)
    {
        Assert.Equal("ok", HistoryFolder.Value(path, "PRAGMA integrity_check"));
        Assert.Empty(HistoryFolder.Rows(path, "PRAGMA foreign_key_check"));
        Assert.Empty(HistoryFolder.Rows(path, """
            SELECT edition FROM edition e
            WHERE published <> (SELECT count(*) FROM paper p WHERE p.edition = e.edition AND held_by IN ('both', 'target'))
               OR errors + warnings + notes <> (SELECT count(*) FROM finding f WHERE f.edition = e.edition)
               OR texts > (SELECT count(*) FROM field_score s WHERE s.edition = e.edition AND target_state = 'text')
               OR (texts = 0 AND published > 0)
            """));
        Assert.Empty(HistoryFolder.Rows(path, """
            SELECT edition FROM paper WHERE edition NOT IN (SELECT edition FROM edition)
            UNION SELECT edition FROM field_score WHERE edition NOT IN (SELECT edition FROM edition)
            UNION SELECT edition FROM finding WHERE edition NOT IN (SELECT edition FROM edition)
            """));
    }
}
