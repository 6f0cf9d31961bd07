-- Version 1: editions with their papers, fields and findings. Tables are for the tool; the views are for people.

CREATE TABLE setting (
  setting   INTEGER PRIMARY KEY,
  signature TEXT NOT NULL UNIQUE,      -- tool, rules, scope and budgets in one line
  rules     TEXT NOT NULL              -- every rule that ran, a line each: id, level, options
) STRICT;

CREATE TABLE edition (
  edition          INTEGER PRIMARY KEY,
  content          TEXT NOT NULL UNIQUE,  -- SHA-256 of the day and the SHA-256 of each file
  setting          INTEGER NOT NULL REFERENCES setting,
  date             TEXT,                  -- yyyy-MM-dd; null where no name gives one
  source           TEXT NOT NULL,         -- files as they were named
  target           TEXT NOT NULL,
  crawl            TEXT,
  label            TEXT NOT NULL,         -- of the user: a model, a commit
  outcome          TEXT NOT NULL,         -- pass, fail, cannot-judge
  errors           INTEGER NOT NULL,
  warnings         INTEGER NOT NULL,
  notes            INTEGER NOT NULL,
  source_papers    INTEGER NOT NULL,
  crawled          INTEGER,               -- papers of the crawl; null without one
  expected         INTEGER NOT NULL,      -- papers of the followed categories
  published        INTEGER NOT NULL,      -- papers of the target
  missing          INTEGER NOT NULL,      -- of those expected, a lost tail included
  lost_tail        INTEGER NOT NULL,      -- lost in a row at the end
  extra            INTEGER NOT NULL,
  out_of_scope     INTEGER NOT NULL,
  placeholder      INTEGER NOT NULL,      -- papers whose summaries are all failure texts
  untranslated     INTEGER NOT NULL,      -- papers whose summaries are all in the wrong language
  texts            INTEGER NOT NULL,      -- target summaries that are texts
  mean_field_chars REAL,                  -- their mean length where the source has one too, in characters
  support          REAL,                  -- mean over papers: how far the English explains the Chinese; about 1.1 when clean
  support_papers   INTEGER NOT NULL,
  coverage         REAL                   -- share of the English that the Chinese says, 0-1
) STRICT;

CREATE INDEX edition_by_date ON edition (date, edition);

CREATE TABLE paper (
  edition  INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  position INTEGER NOT NULL,
  paper    TEXT NOT NULL,                 -- arXiv id without version
  category TEXT NOT NULL,
  held_by  TEXT NOT NULL,                 -- both, source, target, crawl
  status   TEXT NOT NULL,
  coverage REAL,
  support  REAL,
  PRIMARY KEY (edition, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_score (
  edition       INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  field         TEXT NOT NULL,
  source_state  TEXT NOT NULL,            -- text, missing, empty, failure, wrong-language
  target_state  TEXT NOT NULL,
  source_length INTEGER,                  -- characters; null unless both sides are texts
  target_length INTEGER,
  residual      REAL,                     -- against the edition's own fit
  coverage      REAL,
  support       REAL,
  PRIMARY KEY (edition, position, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  edition     INTEGER NOT NULL REFERENCES edition ON DELETE CASCADE,
  number      INTEGER NOT NULL,
  rule        TEXT NOT NULL,
  name        TEXT NOT NULL,
  level       TEXT NOT NULL,
  prevents    INTEGER NOT NULL,           -- 1 where the editions could not be judged because of it
  paper       TEXT,
  papers      INTEGER NOT NULL,           -- papers of a grouped finding
  field       TEXT,
  side        TEXT NOT NULL,
  path        TEXT NOT NULL,
  line        INTEGER NOT NULL,
  "column"    INTEGER NOT NULL,
  message     TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (edition, number)
) STRICT, WITHOUT ROWID;

-- An edition added again under the same day and name, with other content, takes the place of the earlier one.
CREATE VIEW editions AS
SELECT e.edition, e.date, e.label, e.source, e.target, e.crawl, e.outcome, e.errors, e.warnings, e.notes,
       e.source_papers, e.crawled, e.expected, e.published, e.missing, e.lost_tail, e.extra, e.out_of_scope,
       e.placeholder, e.untranslated, e.texts, e.mean_field_chars, e.support, e.support_papers, e.coverage,
       s.signature, e.content,
       NOT EXISTS (SELECT 1 FROM edition later
                   WHERE later.date IS e.date AND later.target = e.target AND later.edition > e.edition) AS is_current
FROM edition e JOIN setting s USING (setting);

CREATE VIEW daily_rates AS
SELECT date, target, label,
       1.0 * missing / nullif(expected, 0) AS missing_share,
       1.0 * placeholder / nullif(published, 0) AS placeholder_share,
       1.0 * untranslated / nullif(published, 0) AS untranslated_share,
       mean_field_chars, support, coverage, expected, published, outcome
FROM editions WHERE is_current ORDER BY date, edition;

CREATE VIEW papers AS
SELECT e.date, e.target, p.paper, p.category, p.held_by, p.status, p.coverage, p.support, p.edition
FROM paper p JOIN editions e USING (edition) WHERE e.is_current ORDER BY e.date, p.edition, p.position;

CREATE VIEW fields AS
SELECT e.date, e.target, p.paper, p.category, f.field, f.source_state, f.target_state, f.source_length, f.target_length,
       f.residual, f.coverage, f.support, f.edition
FROM field_score f JOIN paper p USING (edition, position) JOIN editions e USING (edition)
WHERE e.is_current ORDER BY e.date, f.edition, f.position;

CREATE VIEW findings AS
SELECT e.date, e.target, f.rule, f.name, f.level, f.paper, f.papers, f.field, f.side, f.path, f.line, f."column", f.message,
       f.fingerprint, f.edition
FROM finding f JOIN editions e USING (edition) WHERE e.is_current ORDER BY e.date, f.edition, f.number;

CREATE VIEW findings_by_rule AS
SELECT rule, name, level, count(*) AS findings, count(DISTINCT edition) AS editions, min(date) AS first, max(date) AS last
FROM findings GROUP BY rule, name, level ORDER BY rule, level;

CREATE VIEW findings_by_day AS
SELECT date, target, rule, name, level, count(*) AS findings
FROM findings GROUP BY date, target, edition, rule, name, level ORDER BY date, target, rule;
