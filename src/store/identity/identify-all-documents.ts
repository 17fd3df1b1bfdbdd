/** Bringing a database made before 0009 to the identities of now: its choices, then its documents. */
import type { Database } from '../database.js';
import { indexNames } from '../search/index-document.js';
import { identifyDocument } from './identify-document.js';
import { type CitedDocument, legalIdentities } from './legal-identity.js';
import { statedTitle } from './stated-title.js';
import { planBodies, unitIdentity } from './unit-identity.js';

/** Identifies all that is stored, by the choices of the user. Run it in a transaction. */
export function identifyAllDocuments(db: Database): void {
  writeKeysAndTitles(db);
  renewChoices(db);
  for (const id of db.prepare<[], number>('SELECT id FROM documents').pluck().all()) {
    identifyDocument(db, id);
    indexNames(db, id);
  }
}

type TitleRow = Parameters<typeof statedTitle>[0] & { readonly row: number };

function writeKeysAndTitles(db: Database): void {
  // A mention of what was merged has the key of what it was merged into until here; its symbol is its own.
  db.exec(`UPDATE citations SET key = symbol WHERE symbol IN (
    SELECT json_extract(identity, '$[0]') FROM identity_choices WHERE entity = 'legal_document' AND merged_into IS NOT NULL)`);
  const write = db.prepare<[string, number]>('UPDATE citations SET title = ? WHERE rowid = ?');
  const mentions = db.prepare<[], TitleRow>(
    'SELECT rowid AS row, type, key, symbol, subject, quote FROM citations',
  );
  for (const mention of mentions.all()) {
    const title = statedTitle(mention);
    if (title !== null) write.run(title, mention.row);
  }
}

interface ChoiceRow {
  readonly id: number;
  readonly entity: 'unit' | 'legal_document';
  readonly identity: string;
  readonly merged_into: string | null;
}

function renewChoices(db: Database): void {
  const copy = db.prepare<[string, string | null, number]>(
    `INSERT OR IGNORE INTO identity_choices (entity, identity, subject, place, merged_into, name, chosen_at)
     SELECT entity, ?, subject, place, ?, name, chosen_at FROM identity_choices WHERE id = ?`,
  );
  const update = db.prepare<[string, string | null, number]>(
    'UPDATE OR REPLACE identity_choices SET identity = ?, merged_into = ? WHERE id = ?',
  );
  for (const { id, entity, identity, merged_into } of db
    .prepare<[], ChoiceRow>('SELECT id, entity, identity, merged_into FROM identity_choices')
    .all()) {
    const renew = (older: string) => (entity === 'unit' ? [renewedUnit(older)] : renewedLegal(db, older));
    const [first = identity, ...others] = renew(identity);
    const into = merged_into === null ? null : (renew(merged_into).at(-1) ?? null);
    update.run(first, into, id);
    for (const other of others) copy.run(other, into, id);
  }
}

/** Older identities of units: name, place as written, body, kind, document. */
function renewedUnit(older: string): string {
  const [canonical, place, issuer, kind, onlyIn] = JSON.parse(older) as [
    string,
    string,
    string,
    string,
    number,
  ];
  return unitIdentity({ canonical, kind }, planBodies({ place, issuer, parentBody: null }), onlyIn).identity;
}

/** Older identities of legal documents: key, issuer, place as written, document. Now there is one for each of its years, the latest last. */
function renewedLegal(db: Database, older: string): readonly string[] {
  const [key, issuer, place, onlyIn] = JSON.parse(older) as [string, string, string, number];
  const years = db
    .prepare<[string], number | null>('SELECT DISTINCT year FROM citations WHERE key = ? ORDER BY year')
    .pluck()
    .all(key);
  const head = { place, issuer: null, parentBody: null };
  return [null, ...years].map((year) => {
    const mention: CitedDocument = { key, type: key.split(' ')[0] ?? '', symbol: key, issuer, year };
    return legalIdentities([mention], head, onlyIn)[0]?.identity ?? older;
  });
}
