/** Units charged in prose → a task for each duty: the items under a charge, or the sentence where it has none. */
import { joinMapped, type MappedText, sliceMapped } from '../../parse/mapped-text.js';
import { isBullet } from '../../parse/markers.js';
import type { Plan, PlanBlock } from '../../parse/plan.js';
import { sectionId } from '../assemble-sections.js';
import { findDeadline } from '../deadlines/read-deadline.js';
import type { Ground } from '../ground.js';
import { type Range, splitSentences } from '../sentences.js';
import type { FoundBlock } from './block-tasks.js';
import { ChargeScope } from './charge-scope.js';
import { readCountingCharge } from './charge-weight.js';
import { type Charge, readCharge, readSupporting } from './charges.js';
import { groupTitles } from './group-titles.js';
import { type Charged, readHeadingCharges } from './heading-charges.js';
import { readTheme } from './heading-theme.js';
import { readBracketShares, readTailShares } from './role-shares.js';

/** One duty of a unit, in the pieces of text that state it. */
interface Duty {
  readonly part: PlanBlock;
  readonly charge: Charge | null;
  readonly charged: Charged | null;
  /** The first of its block, which takes the block's label and marker. */
  readonly isFirst: boolean;
  /** Without the marker; a paragraph below a clause goes on with it. */
  readonly pieces: readonly MappedText[];
}

/** The plan's blocks, without those at `taken` offsets → its assignments, in order. */
export function readAssignments(
  plan: Plan,
  taken: ReadonlySet<number>,
  ground: Ground,
): readonly FoundBlock[] {
  const parents = new Set(plan.sections.map(({ parent }) => parent));
  const withText = sectionsWithText(plan);
  const scope = new ChargeScope(plan, readHeadingCharges(plan, parents, withText));
  const duties: Duty[] = [];
  for (const [i, part] of plan.parts.entries()) {
    if (!('block' in part) || part.region !== 'body' || taken.has(part.block.text.from[0] ?? -1)) continue;
    if (ANNOUNCES.test(part.block.text.text)) continue;
    if (scope.isCharge(part) || isHeading(part, parents, withText)) continue;
    if (scope.opens(part, plan.parts[i + 1])) continue;
    const last = duties.at(-1);
    const below = last && isBelow(last, part) ? last.charge : null;
    const charged = isClosingRemark(part) ? null : (scope.chargeOf(part) ?? below);
    const found = readDuties(plan, part, charged);
    if (last && found[0]?.charge === null && isBelow(last, part))
      duties[duties.length - 1] = { ...last, pieces: [...last.pieces, ...(found.shift() as Duty).pieces] };
    for (const duty of found) duties.push(duty);
  }
  return duties.map((duty) => toAssignment(plan, duty, ground));
}

/** A title above sections or text; a bullet with a paragraph below it ("- Rà soát các mương:" / "Tổ chức kiểm tra …") is none. */
function isHeading(
  part: PlanBlock,
  parents: ReadonlySet<number | null>,
  withText: ReadonlySet<number>,
): boolean {
  if (!part.opensSection || part.section === null || endsSentence(part)) return false;
  return parents.has(part.section) || (withText.has(part.section) && !isBullet(part.block.marker?.kind));
}

/** "b) Các doanh nghiệp số chủ động …" / "Ưu tiên nguồn lực …": a paragraph below the clause that states a duty. */
function isBelow(last: Duty, part: PlanBlock): boolean {
  return !part.opensSection && last.part.opensSection && part.section === last.part.section;
}

/** What closes a plan stands below its last charge but is none of its duties. */
function isClosingRemark({ block, opensSection }: PlanBlock): boolean {
  return (
    !opensSection &&
    /^(?:Trên đây là|(?:Kế hoạch|Chương trình hành động|Chương trình|Nghị quyết|Quyết định|Chỉ thị|Thông báo|Đề án|Hướng dẫn|Công văn) này)(?![A-Za-zÀ-ɏḀ-ỹ])/u.test(
      block.text.text,
    )
  );
}

/** "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./." */
const ANNOUNCES = /^\p{Lu}[^.;:,]{3,80}\sthông báo\s(?:để|đến|tới)\s[^.;:]{3,80}\sbiết(?![A-Za-zÀ-ɏḀ-ỹ])/u;

function endsSentence({ block }: PlanBlock): boolean {
  return /[.;…]$|\/\.?$/u.test(block.text.text);
}

/** Sections under whose heading stand unmarked paragraphs. */
function sectionsWithText(plan: Plan): ReadonlySet<number> {
  const sections = new Set<number>();
  for (const part of plan.parts)
    if (
      'block' in part &&
      !part.opensSection &&
      part.section !== null &&
      part.region === 'body' &&
      !isClosingRemark(part)
    )
      sections.add(part.section);
  return sections;
}

function readDuties(plan: Plan, part: PlanBlock, charged: Charged | null): Duty[] {
  const { text, marker } = part.block;
  const from = marker?.length ?? 0;
  const theme = readTheme(plan, part.section);
  // "Cắm biển cấm đổ rác (Phòng Kinh tế chủ trì).": the bracket speaks of the whole clause.
  const own = text.text.slice(from);
  const tail = charged ? null : readTailShares(own);
  const shares = readBracketShares(text.text) ?? (tail && readCharge(own) === null ? tail : null);
  if (shares)
    return [
      {
        part,
        charge: null,
        charged: shares,
        isFirst: true,
        pieces: [sliceMapped(text, from, text.text.length)],
      },
    ];
  const duties: { range: Range; charge: Charge | null }[] = [];
  for (const sentence of splitSentences(text.text)) {
    const start = Math.max(from, sentence.start);
    if (start >= sentence.end) continue;
    const charge = readCountingCharge(text.text.slice(start, sentence.end), theme);
    const last = duties.at(-1);
    if (charge || (last === undefined && charged))
      duties.push({ range: { start, end: sentence.end }, charge });
    else if (last) last.range = { start: last.range.start, end: sentence.end };
  }
  return duties.map(({ range, charge }, i) => ({
    part,
    charge,
    charged,
    isFirst: i === 0,
    pieces: [sliceMapped(text, range.start, range.end)],
  }));
}

function toAssignment(
  plan: Plan,
  { part, charge, charged, isFirst, pieces }: Duty,
  ground: Ground,
): FoundBlock {
  const { text, marker } = part.block;
  const title = joinMapped(pieces).text;
  const supporting = charge
    ? [...charge.supportingUnits, ...pieces.slice(1).flatMap((piece) => readSupporting(piece.text))]
    : [...(charged?.supportingUnits ?? []), ...readSupporting(title)];
  const own = part.opensSection && part.section !== null ? part.section : null;
  const opening = isFirst && marker ? [sliceMapped(text, 0, marker.length)] : [];
  const task: FoundBlock['task'] = {
    form: 'assignment',
    label: isFirst && own !== null ? (marker?.label ?? null) : null,
    group: groupTitles(plan, own === null ? part.section : (plan.sections[own]?.parent ?? null)),
    title,
    products: [],
    leadUnits: (charge ?? charged)?.leadUnits ?? [],
    supportingUnits: supporting.filter((unit, k) => supporting.indexOf(unit) === k),
    deadline: findDeadline(title),
    section: part.section === null ? null : sectionId(part.section),
    ...ground.place(joinMapped([...opening, ...pieces])),
  };
  return { task, offsets: [text.from[0] ?? -1, ...pieces.slice(1).map((piece) => piece.from[0] ?? -1)] };
}
