/** Units charged in prose → a task for each duty: the items under a charge, or the sentence where it has none. */
import { joinMapped, type MappedText, sliceMapped } from '../../parse/mapped-text.js';
import type { Plan, PlanBlock } from '../../parse/plan.js';
import { sectionId } from '../assemble-sections.js';
import { findDeadline } from '../deadlines/read-deadline.js';
import type { Ground } from '../ground.js';
import { type Range, splitSentences } from '../sentences.js';
import { splitUnits } from '../units/split-units.js';
import { readUnitList } from '../units/unit-name.js';
import type { FoundBlock } from './block-tasks.js';
import { type Charge, readCharge, readSupporting } from './charges.js';
import { groupTitles } from './group-titles.js';
import { readTheme } from './heading-theme.js';

interface Charged {
  readonly leadUnits: readonly string[];
  readonly supportingUnits: readonly string[];
}

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
  const charges = plan.sections.map((node, i) =>
    parents.has(i) || withText.has(i) ? readHeadingCharge(node.title.text) : null,
  );
  const duties: Duty[] = [];
  for (const part of plan.parts) {
    if (!('block' in part) || part.region !== 'body' || taken.has(part.block.text.from[0] ?? -1)) continue;
    const isHeading =
      part.opensSection && part.section !== null && (parents.has(part.section) || withText.has(part.section));
    const above =
      part.opensSection && part.section !== null
        ? (plan.sections[part.section]?.parent ?? null)
        : part.section;
    if (isHeading && (charges[part.section as number] || !endsSentence(part))) continue;
    const last = duties.at(-1);
    const below = last && isBelow(last, part) ? last.charge : null;
    const charged = isClosingRemark(part) ? null : (nearestCharge(plan, charges, above) ?? below);
    const found = readDuties(plan, part, charged);
    if (last && found[0]?.charge === null && isBelow(last, part))
      duties[duties.length - 1] = { ...last, pieces: [...last.pieces, ...(found.shift() as Duty).pieces] };
    duties.push(...found);
  }
  return duties.map((duty) => toAssignment(plan, duty, ground));
}

/** "b) Các doanh nghiệp số chủ động …" / "Ưu tiên nguồn lực …": a paragraph below the clause that states a duty. */
function isBelow(last: Duty, part: PlanBlock): boolean {
  return !part.opensSection && last.part.opensSection && part.section === last.part.section;
}

/** What closes a plan stands below its last charge but is none of its duties. */
function isClosingRemark({ block, opensSection }: PlanBlock): boolean {
  return !opensSection && /^(?:Trên đây là|Kế hoạch này)(?![\p{L}])/u.test(block.text.text);
}

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

function nearestCharge(
  plan: Plan,
  charges: readonly (Charged | null)[],
  section: number | null,
): Charged | null {
  for (let at = section; at !== null; at = plan.sections[at]?.parent ?? null) {
    const charge = charges[at];
    if (charge) return charge;
  }
  return null;
}

/** A heading that is a unit ("2.1 Văn phòng Sở") or charges one ("Giao A chủ trì, phối hợp với B:"), or null. */
function readHeadingCharge(title: string): Charged | null {
  const words = title
    .replace(/^(?:Trách nhiệm của|Đề nghị|Giao|Đối với)\s*:?\s+/iu, '')
    .replace(/[\s:.;]+$/u, '');
  const named = readUnitList(words);
  if (named === 0) return null;
  const rest = words.slice(named).replace(/^\s*\([^)]*\)/u, '');
  if (rest === '' || /:$/.test(title.trim()))
    return { leadUnits: splitUnits(words.slice(0, named)), supportingUnits: readSupporting(rest) };
  // A collective goes on with what its members do: "Các phòng, đơn vị thực hiện nhiệm vụ liên quan đến …".
  const isName = /^(?:Các|UBND các|Ủy ban nhân dân các)\s/u.test(words) && !/[.;]$/.test(title.trim());
  return isName ? { leadUnits: [words], supportingUnits: [] } : null;
}

/** Outside of "Tổ chức thực hiện" only words like these charge a unit; most blocks have none. */
const EXPLICIT =
  /giao|đề nghị|yêu cầu|phân công|khuyến khích|ủy quyền|uỷ quyền|trách nhiệm|nhiệm vụ|cơ quan|đầu mối|chủ trì|trực tiếp|chức năng/iu;

function readDuties(plan: Plan, part: PlanBlock, charged: Charged | null): Duty[] {
  const { text, marker } = part.block;
  const from = marker?.length ?? 0;
  const isCarriedOut = readTheme(plan, part.section) === 'implementation';
  if (!charged && !isCarriedOut && !EXPLICIT.test(text.text)) return [];
  const duties: { range: Range; charge: Charge | null }[] = [];
  for (const sentence of splitSentences(text.text)) {
    const start = Math.max(from, sentence.start);
    if (start >= sentence.end) continue;
    const charge = readCharge(text.text.slice(start, sentence.end));
    const counts = charge !== null && (charge.explicit || isCarriedOut);
    const last = duties.at(-1);
    if (counts || (last === undefined && charged))
      duties.push({ range: { start, end: sentence.end }, charge: counts ? charge : null });
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
