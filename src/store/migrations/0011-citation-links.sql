-- What a short form refers to, and which cited document is said to change which; the lists of it come with 0012.

-- The id of the full mention in the same document.
ALTER TABLE citations ADD COLUMN refers_to TEXT;

CREATE TABLE citation_changes (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  citation TEXT NOT NULL,
  position INTEGER NOT NULL,
  changed TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('amends', 'replaces', 'repeals', 'consolidates')),
  PRIMARY KEY (document_id, citation, position),
  FOREIGN KEY (document_id, citation) REFERENCES citations (document_id, id),
  FOREIGN KEY (document_id, changed) REFERENCES citations (document_id, id)
) STRICT;
CREATE INDEX citation_changes_by_changed ON citation_changes (document_id, changed);
