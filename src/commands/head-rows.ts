import type { DocumentHead } from '../records.js';
import { formatYears } from './record-lines.js';

/** What stands for a part that the document leaves blank. */
const BLANK = '…';

/** The head of a document → name and text of each part that it says. */
export function headRows(head: DocumentHead): readonly (readonly [name: string, text: string])[] {
  const { type, title, issuer, parentBody, period, horizon, signer, recipients } = head;
  const rows = [
    ['type', type],
    ['number', formatNumber(head)],
    ['title', title],
    ['issuer', join([issuer, parentBody && `(${parentBody})`], ' ')],
    ['issued', formatIssued(head)],
    ['period', period && formatYears(period)],
    ['horizon', horizon && String(horizon)],
    ['signer', signer && join([signer.capacity, signer.title, signer.name], ' ')],
    ['recipients', join(recipients, '; ')],
  ] as const;
  return rows.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
}

function formatNumber({ number, symbol }: DocumentHead): string {
  return number === null && symbol === null ? '' : join([number ?? BLANK, symbol], '/');
}

function formatIssued({ place, issued: { year, month, day } }: DocumentHead): string {
  const isDated = year !== null || month !== null || day !== null;
  const date = isDated && [day, month, year].map((part) => part ?? BLANK).join('/');
  return join([place, date || null], ', ');
}

function join(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}
