-- Full text. A record is found under document_id << 24 | type << 21 | position, type 0 document, 1 section, 2 target,
-- 3 task, 4 citation: so hits come in the order of their documents. No text is stored twice: what was found is read from the
-- record's own table. marked holds the words as written, folded the same words without marks (đ as d), because FTS5
-- folds either all words or none, and never đ.
CREATE VIRTUAL TABLE search_index USING fts5 (
  marked, folded,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
