/** Units that a heading charges for all that stands under it. */
import type { Plan } from '../../parse/plan.js';
import { splitUnits } from '../units/split-units.js';
import { readUnitList } from '../units/unit-name.js';
import { readCountingCharge } from './charge-weight.js';
import { readSupporting } from './charges.js';
import { readTheme } from './heading-theme.js';

/** Who is charged, and with whose help. */
export interface Charged {
  readonly leadUnits: readonly string[];
  readonly supportingUnits: readonly string[];
}

/** A plan, its sections that head others and those that head unmarked text → for each section its charge, or null. */
export function readHeadingCharges(
  plan: Plan,
  parents: ReadonlySet<number | null>,
  withText: ReadonlySet<number>,
): readonly (Charged | null)[] {
  return plan.sections.map(({ title: { text }, parent }, i) => {
    if (!parents.has(i) && !withText.has(i)) return null;
    const isCarriedOut = readTheme(plan, parent) === 'implementation';
    return (
      readNamedUnits(text) ??
      (isCarriedOut ? readBareCollective(text) : null) ??
      (parents.has(i) ? readCountingCharge(text, readTheme(plan, i)) : null)
    );
  });
}

/** A unit ("2.1 Văn phòng Sở"), or a charge that ends in a colon ("Giao A chủ trì, phối hợp với B:"), or null. */
function readNamedUnits(title: string): Charged | null {
  const words = unitWords(title);
  const named = readUnitList(words);
  if (named === 0) return null;
  const rest = words.slice(named).replace(/^\s*\([^)]*\)/u, '');
  if (rest === '' || /:$/.test(title.trim()))
    return { leadUnits: splitUnits(words.slice(0, named)), supportingUnits: readSupporting(rest) };
  // A collective goes on with what its members do: "Các phòng, đơn vị thực hiện nhiệm vụ liên quan đến …".
  const isName = /^(?:Các|UBND các|Ủy ban nhân dân các)\s/u.test(words) && !/[.;]$/.test(title.trim());
  return isName ? { leadUnits: [words], supportingUnits: [] } : null;
}

const COLLECTIVE = /^(?:Đơn vị|Cơ quan|Chủ đầu tư|Doanh nghiệp|Nhà thầu|Hộ|Cơ sở|Tổ chức)\s\p{Ll}/u;

/** "Đơn vị duy trì thoát nước trên địa bàn:" names all of its kind, where headings say who does what. */
function readBareCollective(title: string): Charged | null {
  const words = unitWords(title);
  if (!COLLECTIVE.test(words) || !/:$/.test(title.trim())) return null;
  return { leadUnits: [words], supportingUnits: [] };
}

function unitWords(title: string): string {
  return title
    .replace(/^(?:Trách nhiệm của|Đề nghị|Giao|Đối với)\s*:?\s+/iu, '')
    .replace(/(?<![\s:.;])[\s:.;]+$/u, '');
}
