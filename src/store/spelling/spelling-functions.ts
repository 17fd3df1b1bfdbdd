import type { Database } from '../database.js';
import { nameKey } from './name-key.js';
import { withoutMarks } from './word-keys.js';

/**
 * Gives the statements of this connection name_marked and name_folded. They stand in no schema: other programs shall be
 * able to open the database.
 */
export function addSpellingFunctions(db: Database): void {
  const add = (name: string, convert: (text: string) => string) =>
    db.function(name, { deterministic: true }, (text: unknown) => convert(String(text ?? '')));
  add('name_marked', nameKey);
  add('name_folded', (name) => withoutMarks(nameKey(name)));
}
