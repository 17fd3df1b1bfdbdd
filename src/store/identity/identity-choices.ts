/** What users decided: which unit or legal document is the same as another one, and what it is called. */
import type { Database } from '../database.js';
import { oncePerDatabase } from '../once-per-database.js';

export type Entity = 'unit' | 'legal_document';

interface Choice {
  readonly merged_into: string | null;
  readonly name: string | null;
}

/** What a choice is about: its identity, and how it is shown in the list of choices. */
export interface ChoiceSubject {
  readonly identity: string;
  readonly subject: string;
  readonly place: string;
}

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[Entity, string], Choice>(
    'SELECT merged_into, name FROM identity_choices WHERE entity = ? AND identity = ?',
  ),
  choose: db.prepare<[Entity, string, string, string, string | null, string | null, string]>(
    `INSERT OR REPLACE INTO identity_choices (entity, identity, subject, place, merged_into, name, chosen_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ),
}));

/** No user merges so often; a database that was changed by hand shall not hang. */
const LONGEST_CHAIN = 1000;

/**
 * An identity as a plan gives it → the one that it counts as, and the name that was chosen for that. What was merged into
 * one that was itself merged follows it; only what is there can be merged, so none comes back to itself.
 */
export function chosenIdentity(db: Database, entity: Entity, identity: string) {
  const { find } = statementsOf(db);
  let counted = identity;
  let choice = find.get(entity, counted);
  for (let step = 0; choice?.merged_into && step < LONGEST_CHAIN; step++) {
    counted = choice.merged_into;
    choice = find.get(entity, counted);
  }
  return { identity: counted, name: choice?.name ?? null };
}

/** Records that two identities are one. */
export function chooseMerge(db: Database, entity: Entity, chosen: ChoiceSubject, into: string): void {
  choose(db, entity, chosen, into, null);
}

/** Records what an identity is called. */
export function chooseName(db: Database, entity: Entity, chosen: ChoiceSubject, name: string): void {
  choose(db, entity, chosen, null, name);
}

function choose(
  db: Database,
  entity: Entity,
  { identity, subject, place }: ChoiceSubject,
  into: string | null,
  name: string | null,
): void {
  statementsOf(db).choose.run(entity, identity, subject, place, into, name, new Date().toISOString());
}
