/** Every mention of a legal or administrative document in a plan, in the order of the text. */
import { type MappedText, sourceRange } from '../../parse/mapped-text.js';
import type { Plan } from '../../parse/plan.js';
import type { Citation, Diagnostic } from '../../records.js';
import { sectionId } from '../assemble-sections.js';
import type { Ground } from '../ground.js';
import { findBackReferences, groupAntecedents, resolveBackReference } from './back-references.js';
import { amendmentRoles, type Change, findChanges } from './changes.js';
import { readSubject } from './citation-subject.js';
import { documentKeys } from './document-key.js';
import { findMentions } from './find-mentions.js';
import { findShortForms } from './full-mention.js';
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
  readonly changes: readonly { readonly changed: Mention; readonly how: Change['how'] }[];
}

/** A plan → its citations, and what its short forms and back references mean, as diagnostics where they are no citations or stay open. `task` is left null: tasks are known later. Never raises. */
export function extractCitations(
  plan: Plan,
  ground: Ground,
): { readonly citations: readonly Citation[]; readonly diagnostics: readonly Diagnostic[] } {
  // A title may come late: that of a plan behind the decision that issues it.
  const passages = [...readTitle(plan), ...readPassages(plan)].toSorted(
    (a, b) => passageStart(a) - passageStart(b),
  );
  const placed = passages.flatMap((passage) => readPassage(passage, plan));
  const mentions = placed.map(({ mention }) => mention);
  const keys = documentKeys(mentions);
  const short = findShortForms(mentions, keys);
  const ids = new Map(mentions.map((mention, i) => [mention, `c${i + 1}`]));
  const citations = placed.map((one, i) => {
    const means = short.get(i)?.means ?? null;
    return toCitation(one, keys[i] as string, means === null ? null : `c${means + 1}`, ids, ground);
  });
  const doubtful = citations.filter((_, i) => short.get(i)?.isDoubtful === true);
  const back = readBackReferences(passages, placed, citations, plan.head.type, ground);
  return { citations, diagnostics: [...doubtful.map(unresolved), ...back] };
}

/** "Nghị định này" cites nothing by itself (it has no number of its own): a diagnostic says which citation it means. */
function readBackReferences(
  passages: readonly PlanPassage[],
  placed: readonly PlacedMention[],
  citations: readonly Citation[],
  own: string | null,
  ground: Ground,
): readonly Diagnostic[] {
  const cited = citations.map(({ id, type, key, span }, i) => {
    return { id, type, key, start: span.start.offset, passage: passageStart(placed[i] as PlacedMention) };
  });
  const types = groupAntecedents(cited);
  return passages.flatMap((passage) =>
    findBackReferences(passage.mapped.text, own).map((reference) => {
      const { span, quote } = ground.place(passage.mapped, reference.start, reference.end);
      const means = resolveBackReference(reference, span.start.offset, passageStart(passage), types);
      return means === null
        ? ({
            ...UNRESOLVED,
            message: `no citation before it, or more than one, fits "${quote}"`,
            span,
          } as const)
        : ({ ...RESOLVED, message: `"${quote}" means ${means.key} (${means.id})`, span } as const);
    }),
  );
}

const RESOLVED = { severity: 'info', code: 'citation/back-reference' } as const;
const UNRESOLVED = { severity: 'info', code: 'citation/unresolved-back-reference' } as const;

function passageStart({ mapped }: PlanPassage): number {
  return sourceRange(mapped)[0];
}

function unresolved({ quote, span }: Citation): Diagnostic {
  const message = `no full mention in this document, or more than one, fits the short form "${quote}"`;
  return { severity: 'info', code: 'citation/unresolved-short-form', message, span };
}

/** "KẾ HOẠCH / Thực hiện Nghị quyết số …": the lines of the head that make up the title. */
function readTitle({ head, frame }: Plan): readonly PlanPassage[] {
  const title = head.title ?? '';
  const lines = frame.filter(({ text }) => text.text.length > 9 && title.includes(text.text));
  return lines.map(({ text }) => ({ mapped: text, section: null, isBasis: false }));
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
  const changes = findChanges(passage, mentions);
  const roles = amendmentRoles(changes);
  const changedBy = new Map<number, { changed: Mention; how: Change['how'] }[]>();
  for (const { by, changed, how } of changes) {
    const own = changedBy.get(by) ?? [];
    own.push({ changed: mentions[changed] as Mention, how });
    changedBy.set(by, own);
  }
  return mentions.flatMap((mention, i): readonly PlacedMention[] => {
    if (isOwnNumber(passage, mention, plan.head)) return [];
    // Seven of seven careful readers let the change go before the preamble ("Căn cứ Luật A được sửa đổi bởi Luật B").
    const role = roles.get(i) ?? (from.isBasis ? 'basis' : 'reference');
    return [{ ...from, passage, mention, role, changes: changedBy.get(i) ?? [] }];
  });
}

function toCitation(
  { passage, mention, mapped, section, role, changes }: PlacedMention,
  key: string,
  refersTo: string | null,
  ids: ReadonlyMap<Mention, string>,
  ground: Ground,
): Citation {
  const { type, number, year, symbol, date, issuer, start, end } = mention;
  return {
    id: ids.get(mention) as string,
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
    refersTo,
    // The plan itself is no citation: "bãi bỏ Kế hoạch này" changes none.
    changes: changes.flatMap(({ changed, how }) => {
      const citation = ids.get(changed);
      return citation === undefined ? [] : [{ citation, how }];
    }),
    section: section === null ? null : sectionId(section),
    task: null,
    ...ground.place(mapped, start, end),
  };
}
