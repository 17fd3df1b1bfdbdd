import type { Database } from '../database.js';
import { prepareInsert } from '../insert-statement.js';
import { oncePerDatabase } from '../once-per-database.js';
import { chosenIdentity } from './identity-choices.js';
import {
  type CitedDocument,
  type LegalIdentity,
  legalIdentities,
  readLegalIdentity,
} from './legal-identity.js';
import type { PlanHead } from './places.js';

const COLUMNS = ['key', 'issuer', 'place', 'year', 'only_in', 'title', 'identity'] as const;

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[string], number>('SELECT id FROM legal_documents WHERE identity = ?').pluck(),
  add: prepareInsert(db, 'legal_documents', COLUMNS),
}));

/** The citations of a plan → the ids of the legal documents that they count as, in their order, made where they are new. */
export function findOrAddLegalDocuments(
  db: Database,
  citations: readonly CitedDocument[],
  head: PlanHead,
  documentId: number,
): readonly number[] {
  return legalIdentities(citations, head, documentId).map((given) => findOrAdd(db, given));
}

function findOrAdd(db: Database, { identity: given, ...named }: LegalIdentity): number {
  const { find, add } = statementsOf(db);
  const { identity, name: title } = chosenIdentity(db, 'legal_document', given);
  const known = find.get(identity);
  if (known !== undefined) return known;
  // What it was merged into may be cited by no plan now.
  const row = identity === given ? named : { ...named, ...readLegalIdentity(identity) };
  return Number(add.run({ ...row, title, identity }).lastInsertRowid);
}
