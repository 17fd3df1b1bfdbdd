import type { Extraction, Unit } from '../records.js';
import type { Database } from './database.js';
import { findOrAddUnits } from './identity/find-units.js';
import { prepareInsert } from './insert-statement.js';
import { oncePerDatabase } from './once-per-database.js';

/** The id of the unit that a document speaks of under a name. */
export type UnitIds = ReadonlyMap<string, number>;

const insertOf = oncePerDatabase((db) =>
  prepareInsert(db, 'unit_aliases', ['document_id', 'position', 'unit_id', 'name', 'canonical', 'kind']),
);

/** Writes the units of a document and the names it has for them → which name is which unit. */
export function writeUnits(db: Database, documentId: number, extraction: Extraction): UnitIds {
  const insert = insertOf(db);
  const units = namedUnits(extraction);
  const unitIds = findOrAddUnits(db, units, extraction.document, documentId);
  const ids = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    const unitId = unitIds[index] ?? null;
    insert.run({ document_id: documentId, position: index + 1, unit_id: unitId, ...unit });
    if (unitId !== null) ids.set(unit.name, unitId);
  }
  return ids;
}

/** One unit a name: those the extraction lists, then those that only a task names, which stand for themselves. */
function namedUnits({ units, tasks }: Extraction): readonly Unit[] {
  const names = tasks.flatMap((task) => [...task.leadUnits, ...task.supportingUnits]);
  const byName = new Map<string, Unit>();
  const unlisted = names.map((name): Unit => ({ name, canonical: name, kind: 'unit' }));
  for (const unit of [...units, ...unlisted]) {
    if (!byName.has(unit.name)) byName.set(unit.name, unit);
  }
  return [...byName.values()];
}
