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

/** A row of legal_documents, with the key that it stands under. */
export interface FoundLegalDocument {
  readonly id: number;
  readonly key: string;
}

const statementsOf = oncePerDatabase((db) => ({
  find: db.prepare<[string], FoundLegalDocument>('SELECT id, key FROM legal_documents WHERE identity = ?'),
  add: prepareInsert(db, 'legal_documents', COLUMNS),
}));

/** The citations of a plan → the legal documents that they count as, in their order, made where they are new. */
export function findOrAddLegalDocuments(
  db: Database,
  citations: readonly CitedDocument[],
  head: PlanHead,
  documentId: number,
): readonly FoundLegalDocument[] {
  return legalIdentities(citations, head, documentId).map((given) => findOrAdd(db, given));
}

function findOrAdd(db: Database, { identity: given, ...named }: LegalIdentity): FoundLegalDocument {
  const { find, add } = statementsOf(db);
  const { identity, name: title } = chosenIdentity(db, 'legal_document', given);
  const known = find.get(identity);
  if (known !== undefined) return known;
  // What it was merged into may be cited by no plan now.
  const row = identity === given ? named : { ...named, ...readLegalIdentity(identity) };
  return { id: Number(add.run({ ...row, title, identity }).lastInsertRowid), key: row.key };
}
