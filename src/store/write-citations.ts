import type { Citation, Extraction } from '../records.js';
import type { Database } from './database.js';
import { chosenIdentity } from './identity/identity-choices.js';
import {
  legalDocumentIdentity,
  type NamedLegalDocument,
  readLegalDocumentIdentity,
} from './identity/legal-document-identity.js';
import { prepareInsert } from './insert-statement.js';
import { type LegalIdentity, legalIdentity } from './legal-identity.js';
import { oncePerDatabase } from './once-per-database.js';
import { SPAN_COLUMNS, spanColumns } from './span-columns.js';

const CITATION_COLUMNS = [
  'document_id',
  'id',
  'position',
  'legal_document_id',
  'type',
  'number',
  'year',
  'symbol',
  'date',
  'issuer',
  'subject',
  'article',
  'clause',
  'point',
  'role',
  'section',
  'task',
  'quote',
  ...SPAN_COLUMNS,
] as const;

const statementsOf = oncePerDatabase((db) => ({
  find: db
    .prepare<[NamedLegalDocument], number>(
      `SELECT id FROM legal_documents WHERE key = @key AND issuer = @issuer AND place = @place
       AND ifnull(only_in, 0) = ifnull(@only_in, 0)`,
    )
    .pluck(),
  legalDocument: prepareInsert(db, 'legal_documents', ['key', 'issuer', 'place', 'only_in', 'title']),
  citation: prepareInsert(db, 'citations', CITATION_COLUMNS),
}));

/**
 * Writes the citations of a document and the legal documents they mean; its sections and tasks are there already. Out:
 * whether all stand under their own keys, and none under that of a document which a user has made the same.
 */
export function writeCitations(
  db: Database,
  documentId: number,
  { citations, document }: Extraction,
): boolean {
  const { citation: insert } = statementsOf(db);
  const issuers = issuersByKey(citations);
  let haveOwnKeys = true;
  for (const [index, citation] of citations.entries()) {
    const identity = legalIdentity(withIssuer(citation, issuers), document.place ?? '');
    const { span, pinpoint, key, ...columns } = citation;
    const cited = findOrAdd(db, identity, documentId);
    if (cited.key !== key) haveOwnKeys = false;
    insert.run({
      document_id: documentId,
      position: index + 1,
      legal_document_id: cited.id,
      ...columns,
      article: pinpoint?.article ?? null,
      clause: pinpoint?.clause ?? null,
      point: pinpoint?.point ?? null,
      ...spanColumns(span),
    });
  }
  return haveOwnKeys;
}

type IssuersByKey = ReadonlyMap<string, ReadonlySet<string>>;

function issuersByKey(citations: readonly Citation[]): IssuersByKey {
  const issuers = new Map<string, Set<string>>();
  for (const { key, issuer } of citations) {
    if (issuer !== null) issuers.set(key, (issuers.get(key) ?? new Set()).add(issuer));
  }
  return issuers;
}

/** A plan names the issuer at the first mention and leaves it out after that: the one candidate in it, or none. */
function withIssuer(citation: Citation, issuers: IssuersByKey): Citation {
  const [only, ...others] = issuers.get(citation.key) ?? [];
  const isClear = citation.issuer === null && only !== undefined && others.length === 0;
  return isClear ? { ...citation, issuer: only } : citation;
}

function findOrAdd(db: Database, { isNational, ...named }: LegalIdentity, documentId: number) {
  const { find, legalDocument } = statementsOf(db);
  const isPlaceUnknown = !isNational && named.place === '';
  const given = legalDocumentIdentity({ ...named, only_in: isPlaceUnknown ? documentId : null });
  const { identity, name: title } = chosenIdentity(db, 'legal_document', given);
  const row = readLegalDocumentIdentity(identity);
  const id = find.get(row) ?? Number(legalDocument.run({ ...row, title }).lastInsertRowid);
  return { id, key: row.key };
}
