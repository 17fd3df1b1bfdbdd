/** Every mention of a legal or administrative document in a plan, in the order of the text. */
import type { MappedText } from '../../parse/mapped-text.js';
import type { Plan } from '../../parse/plan.js';
import type { Citation } from '../../records.js';
import { sectionId } from '../assemble-sections.js';
import type { Ground } from '../ground.js';
import { findAmendments } from './amendments.js';
import { readSubject } from './citation-subject.js';
import { documentKeys } from './document-key.js';
import { findMentions } from './find-mentions.js';
import { isLegalBasis } from './legal-basis.js';
import type { Mention, Role } from './mention.js';
import { isOwnNumber } from './own-number.js';
import { type Passage, toPassage } from './passage.js';
import { readPinpoint } from './pinpoint.js';

interface PlanPassage {
  readonly mapped: MappedText;
  readonly section: number | null;
  readonly isBasis: boolean;
}

interface PlacedMention extends PlanPassage {
  readonly passage: Passage;
  readonly mention: Mention;
  readonly role: Role;
}

/** A plan → its citations. `task` is left null: tasks are known later. Never raises. */
export function extractCitations(plan: Plan, ground: Ground): readonly Citation[] {
  const placed = readPassages(plan).flatMap((passage) => readPassage(passage, plan));
  const keys = documentKeys(placed.map(({ mention }) => mention));
  return placed.map((one, i) => toCitation(one, `c${i + 1}`, keys[i] as string, ground));
}

function readPassages(plan: Plan): readonly PlanPassage[] {
  return plan.parts.flatMap((part) => {
    if ('block' in part) {
      const mapped = part.block.text;
      return [{ mapped, section: part.section, isBasis: isLegalBasis(part.region, mapped.text) }];
    }
    const cells = part.table.rows.flatMap((row) => row.cells);
    return cells.map(({ text }) => ({ mapped: text, section: part.section, isBasis: false }));
  });
}

/** Most passages cite nothing: only those with a digit or a law are read. */
const MAY_CITE = /\d|[Ll]uật\s\p{Lu}|LUẬT|[Hh]iến pháp|HIẾN PHÁP|[Pp]háp lệnh|PHÁP LỆNH/u;

function readPassage(from: PlanPassage, plan: Plan): readonly PlacedMention[] {
  if (!MAY_CITE.test(from.mapped.text)) return [];
  const passage = toPassage(from.mapped.text);
  const mentions = findMentions(passage);
  const amendments = findAmendments(passage, mentions);
  return mentions.flatMap((mention, i): readonly PlacedMention[] => {
    if (isOwnNumber(passage, mention, plan.head)) return [];
    return [{ ...from, passage, mention, role: from.isBasis ? 'basis' : (amendments.get(i) ?? 'reference') }];
  });
}

function toCitation(
  { passage, mention, mapped, section, role }: PlacedMention,
  id: string,
  key: string,
  ground: Ground,
): Citation {
  const { type, number, year, symbol, date, issuer, start, end } = mention;
  return {
    id,
    type,
    number,
    year,
    // "Quyết định số 1132" states a number and no symbol.
    symbol: symbol !== null && /^\d+$/.test(symbol) ? null : symbol,
    key,
    date,
    issuer,
    // A law's name says what it is about.
    subject: mention.name === null ? readSubject(passage, end) : null,
    pinpoint: readPinpoint(passage, start),
    role,
    section: section === null ? null : sectionId(section),
    task: null,
    ...ground.place(mapped, start, end),
  };
}
