/** Lines of the tail → recipients and signer. */
import type { DocumentHead } from '../records.js';
import { isBar } from './bar-tables.js';
import { isAllCaps } from './characters.js';
import { splitClosingRows } from './closing-cells.js';
import { isBullet, readMarker } from './markers.js';
import type { Line } from './source-lines.js';

export interface Closing {
  readonly signer: DocumentHead['signer'];
  readonly recipients: readonly string[];
}

const CAPACITY = /^(TM|KT|TL|TUQ|Q|T\/M)(?:\s?\.|(?<=\/M))\s*/u;
const COLLECTIVE_CAPACITY = /^(?:TM\s?\.|T\/M)\s*/u;
const OFFICE =
  /(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ|THỦ TƯỚNG|CHÁNH THANH TRA|VIỆN TRƯỞNG|ỦY VIÊN|UỶ VIÊN|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THƯ KÝ|TỔNG BIÊN TẬP|TƯ LỆNH|CHÁNH ÁN)/u;
const PERSON = /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN)\.?\s*)*\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

/** The lines of a document's tail (bars included) → signer and recipients. */
export function readClosing(lines: readonly Line[]): Closing {
  const recipients: string[] = [];
  const signature: string[] = [];
  let listing = false;
  const rows = splitClosingRows(lines);
  const hasDashes = rows.some(({ text }) => isBulleted(text.text));
  for (const line of rows) {
    const text = line.text.text;
    if (isBar(line)) {
      listing = false;
    } else if (/^Nơi nhận/iu.test(text)) {
      listing = true;
      const rest = text.replace(/^Nơi nhận\s*:?\s*/iu, '');
      if (rest !== '') addRecipient(recipients, rest, hasDashes);
    } else if (listing && !isSignatureLine(line, recipients)) addRecipient(recipients, text, hasDashes);
    else {
      listing = false;
      signature.push(text);
    }
  }
  return {
    signer: readSigner(signature),
    recipients: recipients.map((name) => name.replace(/(?<![;.,])[;.,]+$/u, '').trim()),
  };
}

function isBulleted(text: string): boolean {
  return isBullet(readMarker(text)?.kind);
}

function addRecipient(recipients: string[], text: string, hasDashes: boolean): void {
  const bulleted = isBulleted(text);
  const name = bulleted ? text.slice(readMarker(text)?.length) : text;
  const last = recipients.length - 1;
  if (name === '') return;
  // Without dashes each line is a recipient, where the one above has its end.
  const isNext = bulleted || (!hasDashes && /[;,]$/.test(recipients[last] ?? ''));
  if (isNext || last < 0) recipients.push(name);
  else recipients[last] = `${recipients[last]} ${name}`;
}

/** Without bars, the list ends where a title in capitals stands, or a name after the archive line ("Lưu: VT"). */
function isSignatureLine(line: Line, recipients: readonly string[]): boolean {
  const text = line.text.text;
  if (readMarker(text)?.kind === 'dash') return false;
  if (isAllCaps(text) && (OFFICE.test(text) || CAPACITY.test(text) || /NHÂN DÂN$/u.test(text))) return true;
  return /^Lưu/u.test(recipients.at(-1) ?? '') && line.gap > 0;
}

/** "TM. ỦY BAN NHÂN DÂN" / "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" / name: the capacity nearest the title counts. */
function readSigner(lines: readonly string[]): DocumentHead['signer'] {
  let capacity: string | null = null;
  let title: string | null = null;
  let name: string | null = null;
  for (const text of mendCapitals(lines)) {
    const found = CAPACITY.exec(text);
    const rest = found ? text.slice(found[0].length).trim() : text;
    if (found) capacity = `${found[1]?.replace('/', '')}.`;
    if (isAllCaps(text) && OFFICE.test(rest) && !COLLECTIVE_CAPACITY.test(text)) title = rest;
    else if (title !== null && name === null && PERSON.test(text)) name = text;
    else if (title !== null && name === null && isAllCaps(text) && /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(text))
      name = text;
  }
  return title === null && name === null ? null : { capacity, title, name };
}

/** "TM. ỦY BAN NHÂN" / "DÂN": a title wrapped in its cell. */
function mendCapitals(lines: readonly string[]): readonly string[] {
  const mended: string[] = [];
  for (const line of lines) {
    if (line === 'DÂN' && mended.length > 0) mended[mended.length - 1] += ' DÂN';
    else mended.push(line);
  }
  return mended;
}
