/** What users decided: which unit or legal document is the same as another one, and what it is called. */
import type { Database } from '../database.js';
import { oncePerDatabase } from '../once-per-database.js';

export type Entity = 'unit' | 'legal_document';

interface Choice {
  readonly merged_into: string | null;
  readonly name: string | null;
}

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[Entity, string], Choice>(
    'SELECT merged_into, name FROM identity_choices WHERE entity = ? AND identity = ?',
  ),
  choose: db.prepare<[Entity, string, string | null, string | null, string]>(
    'INSERT OR REPLACE INTO identity_choices (entity, identity, merged_into, name, chosen_at) VALUES (?, ?, ?, ?, ?)',
  ),
  redirect: db.prepare<[string, Entity, string]>(
    'UPDATE identity_choices SET merged_into = ? WHERE entity = ? AND merged_into = ?',
  ),
}));

/** An identity as a plan gives it → the one that it counts as, and the name that was chosen for that. */
export function chosenIdentity(db: Database, entity: Entity, identity: string) {
  const { find } = statementsOf(db);
  const merged = find.get(entity, identity)?.merged_into ?? identity;
  return { identity: merged, name: find.get(entity, merged)?.name ?? null };
}

/** Records that two identities are one. What was merged into the first follows it, so no chain grows. */
export function chooseMerge(db: Database, entity: Entity, identity: string, into: string): void {
  const { choose, redirect } = statementsOf(db);
  redirect.run(into, entity, identity);
  choose.run(entity, identity, into, null, new Date().toISOString());
}

/** Records what an identity is called. */
export function chooseName(db: Database, entity: Entity, identity: string, name: string): void {
  statementsOf(db).choose.run(entity, identity, null, name, new Date().toISOString());
}
