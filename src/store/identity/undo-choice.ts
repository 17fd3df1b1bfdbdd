/** Taking back what a user decided. */
import type { Database } from '../database.js';
import { reindexDocument } from '../search/index-document.js';
import { StoreError } from '../store-error.js';
import { identifyDocument } from './identify-document.js';
import { chosenIdentity, type Entity } from './identity-choices.js';

interface ChoiceRow {
  readonly identity: string;
  readonly merged_into: string | null;
}

/** Where the rows of an entity stand, and which documents point to one. */
const TABLES = {
  unit: {
    row: 'SELECT id FROM units WHERE identity = ?',
    documents: 'SELECT DISTINCT document_id FROM unit_aliases WHERE unit_id = ?',
    // The name that the first plan has for it.
    unname: `UPDATE units SET canonical = ifnull((SELECT a.canonical FROM unit_aliases AS a WHERE a.unit_id = units.id
      ORDER BY a.document_id, a.position LIMIT 1), canonical) WHERE id = ?`,
  },
  legal_document: {
    row: 'SELECT id FROM legal_documents WHERE identity = ?',
    documents: 'SELECT DISTINCT document_id FROM citations WHERE legal_document_id = ?',
    unname: 'UPDATE legal_documents SET title = NULL WHERE id = ?',
  },
} as const satisfies Record<Entity, unknown>;

/** Undoes a choice by its number: what was made one is two again, what was renamed has its old name. Raises StoreError where there is no such choice. */
export function undoChoice(db: Database, entity: Entity, id: number): void {
  db.transaction(() => {
    const choice = db
      .prepare<[Entity, number], ChoiceRow>(
        'SELECT identity, merged_into FROM identity_choices WHERE entity = ? AND id = ?',
      )
      .get(entity, id);
    if (choice === undefined)
      throw new StoreError(`no choice ${id}; --choices lists them with their numbers`);
    const { identity } = chosenIdentity(db, entity, choice.identity);
    db.prepare('DELETE FROM identity_choices WHERE id = ?').run(id);
    const row = db.prepare<[string], number>(TABLES[entity].row).pluck().get(identity);
    if (row === undefined) return;
    if (choice.merged_into === null) db.prepare(TABLES[entity].unname).run(row);
    else identifyThoseOf(db, entity, row);
  }).immediate();
}

function identifyThoseOf(db: Database, entity: Entity, row: number): void {
  for (const document of db.prepare<[number], number>(TABLES[entity].documents).pluck().all(row)) {
    identifyDocument(db, document);
    // A mention is found by the number of what it counts as.
    if (entity === 'legal_document') reindexDocument(db, document);
  }
}
