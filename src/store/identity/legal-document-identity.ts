/** A legal document as its row says it; '' where not known or not needed, only_in as in units. */
export interface NamedLegalDocument {
  readonly key: string;
  readonly issuer: string;
  readonly place: string;
  readonly only_in: number | null;
}

/** A legal document → what it is known by: a text that stays when documents are imported again. */
export function legalDocumentIdentity({ key, issuer, place, only_in }: NamedLegalDocument): string {
  return JSON.stringify([key, issuer, place, only_in ?? 0]);
}

/** What legalDocumentIdentity() gave → the legal document. */
export function readLegalDocumentIdentity(identity: string): NamedLegalDocument {
  const [key, issuer, place, onlyIn] = JSON.parse(identity) as [string, string, string, number];
  return { key, issuer, place, only_in: onlyIn || null };
}
