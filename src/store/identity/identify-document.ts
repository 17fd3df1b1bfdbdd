/** Finding out again which units and legal documents a stored document means, after a choice or a rule has changed. */
import type { Unit } from '../../records.js';
import type { Database } from '../database.js';
import { oncePerDatabase } from '../once-per-database.js';
import { sharedRowsOf } from '../shared-rows.js';
import { findOrAddLegalDocuments } from './find-legal-documents.js';
import { findOrAddUnits } from './find-units.js';
import type { CitedDocument } from './legal-identity.js';
import type { PlanHead } from './places.js';

interface HeadRow extends Omit<PlanHead, 'parentBody'> {
  readonly parent_body: string | null;
}

type AliasRow = Unit & { readonly unit_id: number };
type CitationRow = CitedDocument & { readonly id: string; readonly legal_document_id: number };

const statementsOf = oncePerDatabase((db) => ({
  head: db.prepare<[number], HeadRow>('SELECT place, issuer, parent_body FROM documents WHERE id = ?'),
  aliases: db.prepare<[number], AliasRow>(
    'SELECT name, canonical, kind, unit_id FROM unit_aliases WHERE document_id = ? ORDER BY position',
  ),
  citations: db.prepare<[number], CitationRow>(
    'SELECT id, key, type, symbol, issuer, year, legal_document_id FROM citations WHERE document_id = ? ORDER BY position',
  ),
  aliasUnit: db.prepare<[number, number, string]>(
    'UPDATE unit_aliases SET unit_id = ? WHERE document_id = ? AND name = ?',
  ),
  taskUnit: db.prepare<[number, number, string]>(
    'UPDATE task_units SET unit_id = ? WHERE document_id = ? AND name = ?',
  ),
  citation: db.prepare<[number, number, string]>(
    'UPDATE citations SET legal_document_id = ? WHERE document_id = ? AND id = ?',
  ),
}));

/** Points a stored document's units and citations to what they count as by the rules and choices of now. Run it in a transaction. */
export function identifyDocument(db: Database, id: number): void {
  const { head: findHead } = statementsOf(db);
  const row = findHead.get(id);
  if (row === undefined) return;
  const { parent_body: parentBody, ...named } = row;
  const head = { ...named, parentBody };
  // Aliases and the tasks that point to them change in two statements, between which they do not fit together.
  db.pragma('defer_foreign_keys = ON');
  const shared = sharedRowsOf(db, id);
  identifyUnits(db, id, head);
  identifyCitations(db, id, head);
  shared.removeUnused();
}

function identifyUnits(db: Database, id: number, head: PlanHead): void {
  const { aliases, aliasUnit, taskUnit } = statementsOf(db);
  const rows = aliases.all(id);
  const unitIds = findOrAddUnits(db, rows, head, id);
  for (const [index, { name, unit_id }] of rows.entries()) {
    const unitId = unitIds[index];
    if (unitId === undefined || unitId === unit_id) continue;
    aliasUnit.run(unitId, id, name);
    taskUnit.run(unitId, id, name);
  }
}

function identifyCitations(db: Database, id: number, head: PlanHead): void {
  const { citations, citation: update } = statementsOf(db);
  const rows = citations.all(id);
  const counted = findOrAddLegalDocuments(db, rows, head, id);
  for (const [index, row] of rows.entries()) {
    const legalId = counted[index]?.id;
    if (legalId !== undefined && legalId !== row.legal_document_id) update.run(legalId, id, row.id);
  }
}
