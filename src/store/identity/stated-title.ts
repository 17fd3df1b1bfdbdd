import type { Citation } from '../../records.js';

const BY_NAME: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];
/** A law's name between its type and its number: "Luật Giao dịch điện tử số 20/2023/QH15". */
const NAME = /^(?<name>(?:Bộ luật|Luật|Pháp lệnh) [^|(]{1,300}?) (?:\([^()]{0,80}\) )?số \d/u;

/** A mention → the title of the document as this mention states it: what it says the document is about, or a law's name; null where it states none. */
export function statedTitle({
  type,
  key,
  symbol,
  subject,
  quote,
}: Pick<Citation, 'type' | 'key' | 'symbol' | 'subject' | 'quote'>): string | null {
  if (subject !== null) return subject;
  if (!BY_NAME.includes(type)) return null;
  if (symbol === null) return key.replace(/ \d{4}$/u, '');
  return NAME.exec(quote.replace(/\s+/gu, ' '))?.groups?.name ?? null;
}
