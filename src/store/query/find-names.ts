import type { Database } from '../database.js';
import { oncePerDatabase } from '../once-per-database.js';
import type { NameKind } from '../search/index-document.js';
import { nameKey } from '../spelling/name-key.js';
import { hasMarks, markedKey, withoutMarks } from '../spelling/word-keys.js';

interface NameRow {
  readonly name: string;
  readonly marked: string;
}

const statementsOf = oncePerDatabase((db) => ({
  same: db.prepare<[NameKind, string], NameRow>(
    'SELECT name, marked FROM names WHERE kind = ? AND folded = ?',
  ),
  longer: db.prepare<[NameKind, string, string], NameRow>(
    'SELECT name, marked FROM names WHERE kind = ? AND folded > ? AND folded < ?',
  ),
  similar: db
    .prepare<[NameKind, string], string>(
      `SELECT name FROM names WHERE kind = ? AND folded LIKE '%' || ? || '%' ESCAPE '\\' ORDER BY length(name), name LIMIT 3`,
    )
    .pluck(),
}));

/**
 * A name as a user types it → the names in the database that it means. Typed without marks it means every spelling that
 * comes to it, typed with marks only those; short forms ("UBND", "VP"), case and the placing of tones make no difference.
 */
export function findNames(db: Database, kind: NameKind, typed: string): readonly string[] {
  const { marked, folded } = keysOf(typed);
  const { same, longer } = statementsOf(db);
  const exact = same.all(kind, folded);
  // "60/2021" is the beginning of an official number; a name of a body that begins alike is another body.
  const found = exact.length > 0 || kind !== 'key' ? exact : longer.all(kind, `${folded} `, `${folded}!`);
  const fits = (row: NameRow) => row.marked === marked || row.marked.startsWith(`${marked} `);
  return (hasMarks(markedKey(typed)) ? found.filter(fits) : found).map(({ name }) => name);
}

/** A name that is not in the database → up to three that are and that hold it, spelled in any way. */
export function findSimilarNames(db: Database, kind: NameKind, typed: string): readonly string[] {
  const { folded } = keysOf(typed);
  return folded === '' ? [] : statementsOf(db).similar.all(kind, folded.replace(/[\\%_]/gu, '\\$&'));
}

function keysOf(typed: string) {
  const marked = nameKey(typed);
  return { marked, folded: withoutMarks(marked) };
}
