-- Version 2: how each term was rendered in an edition.

CREATE TABLE term_count (
  edition   INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  term      TEXT NOT NULL,                -- English, folded
  rendering TEXT NOT NULL,                -- Chinese, or the Latin word where it was kept
  fields    INTEGER NOT NULL,             -- target fields that hold it, of papers whose English side holds the term
  PRIMARY KEY (edition, term, rendering)
) STRICT, WITHOUT ROWID;

CREATE INDEX term_count_by_term ON term_count (term, rendering);

CREATE VIEW term_counts AS
SELECT e.date, e.target, e.label, t.term, t.rendering, t.fields, t.edition
FROM term_count t JOIN editions e USING (edition) WHERE e.is_current ORDER BY e.date, t.edition, t.term, t.fields DESC, t.rendering;

-- Each term over all editions: its main rendering is the one of most fields.
CREATE VIEW terms AS
SELECT term, rendering, sum(fields) AS fields,
       1.0 * sum(fields) / sum(sum(fields)) OVER (PARTITION BY term) AS share,
       count(DISTINCT edition) AS editions, min(date) AS first, max(date) AS last
FROM term_counts GROUP BY term, rendering ORDER BY term, fields DESC, rendering;
