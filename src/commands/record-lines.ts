/** One line a record, as `kehoach inspect` shows it. */
import type { Citation, Section, SectionKind, Target, Task, Years } from '../records.js';
import type { Line } from './fit-line.js';

const COMPARATORS: Readonly<Record<Target['comparator'], string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};
const KINDS: Readonly<Record<Target['kind'], string>> = {
  level: '',
  increase: 'tăng ',
  decrease: 'giảm ',
};
const LABELS: Readonly<Record<SectionKind, (label: string) => string>> = {
  part: (label) => `PHẦN ${label}`,
  chapter: (label) => `CHƯƠNG ${label}`,
  article: (label) => `Điều ${label}.`,
  appendix: (label) => `PHỤ LỤC ${label}`.trim(),
  roman: (label) => `${label}.`,
  decimal: (label) => `${label}.`,
  letter: (label) => `${label})`,
  dash: () => '-',
  plus: () => '+',
};
const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 });

/** A section → "1.2. Mục tiêu cụ thể". */
export function sectionLine({ kind, label, title }: Section): Line {
  return { before: `${LABELS[kind](label ?? '')} `, text: title, after: '' };
}

/** A target → "◎ ≥ 80 % hồ sơ … (đến 2025)". */
export function targetLine(target: Target): Line {
  const { value, upper, unit, per, comparator, kind, indicator, period } = target;
  const amount = [value, upper].filter((end) => end !== null).map((end) => NUMBER.format(end));
  const measure = `${amount.join(' – ')} ${unit}${per === 'year' ? '/năm' : ''}`;
  const years = formatYears(period);
  return {
    before: `◎ ${KINDS[kind]}${COMPARATORS[comparator]} ${measure} `,
    text: indicator,
    after: years && ` (${years})`,
  };
}

/** A task → "▸ [row] 1.1 title — lead; supporting; deadline". */
export function taskLine({ form, label, title, leadUnits, supportingUnits, deadline }: Task): Line {
  const parts = [leadUnits.join(', '), supportingUnits.join(', '), deadline.text ?? ''];
  const charge = parts.some((part) => part !== '') ? ` — ${parts.map((part) => part || '–').join('; ')}` : '';
  return { before: `▸ [${form}] ${label === null ? '' : `${label} `}`, text: title, after: charge };
}

/** A citation → "§ 60/2021/NĐ-CP basis", with "short form" where it stands for a full mention, "amends 8/2020/NĐ-CP" where it changes others. */
export function citationLine(
  { key, role, refersTo, changes }: Citation,
  keys: ReadonlyMap<string, string>,
): Line {
  const links = [
    ...(refersTo === null ? [] : ['short form']),
    ...changes.map(({ citation, how }) => `${how} ${keys.get(citation)}`),
  ];
  return { before: '§ ', text: key, after: [` ${role}`, ...links].join(', ') };
}

/** Years → "năm 2021", "2022 – 2025", "đến 2025", "từ 2022", or nothing where none is said. */
export function formatYears({ from, to }: Years): string {
  if (from !== null && to !== null) return from === to ? `năm ${from}` : `${from} – ${to}`;
  if (to !== null) return `đến ${to}`;
  return from === null ? '' : `từ ${from}`;
}
