/** The outline's nodes → section records, and what is odd about their labels. */
import type { Plan } from '../parse/plan.js';
import type { Diagnostic, Section } from '../records.js';
import type { Ground } from './ground.js';

/** A plan's outline → section records in order; labels out of order are kept, with a diagnostic each. */
export function assembleSections(
  plan: Plan,
  ground: Ground,
): { readonly sections: readonly Section[]; readonly diagnostics: readonly Diagnostic[] } {
  const sections = plan.sections.map(
    (node, i): Section => ({
      id: sectionId(i),
      parent: node.parent === null ? null : sectionId(node.parent),
      kind: node.marker.kind,
      label: node.marker.label,
      title: node.title.text,
      level: node.level,
      ...ground.place(node.whole),
    }),
  );
  return { sections, diagnostics: findDisorder(sections) };
}

/** Index of a section in the outline → its id. */
export function sectionId(index: number): string {
  return `s${index + 1}`;
}

function findDisorder(sections: readonly Section[]): readonly Diagnostic[] {
  const lastUnder = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const section of sections) {
    const value = labelValue(section);
    if (value === null) continue;
    const key = `${section.parent} ${section.kind}`;
    const before = lastUnder.get(key) ?? 0;
    if (value !== before + 1) {
      const message = `heading "${section.label}" follows ${before === 0 ? 'no heading' : `number ${before}`} of its kind`;
      diagnostics.push({
        severity: 'warning',
        code: 'outline/label-out-of-order',
        message,
        span: section.span,
      });
    }
    lastUnder.set(key, value);
  }
  return diagnostics;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The place that a label claims among its siblings; letters skip (a, b, c, d, đ, e, g …), so they claim none. */
function labelValue(section: Section): number | null {
  if (section.label === null) return null;
  if (section.kind === 'roman') return romanValue(section.label);
  if (section.kind !== 'decimal' && section.kind !== 'article') return null;
  const last = section.label.split('.').at(-1) ?? '';
  return /^\d+$/.test(last) ? Number(last) : null;
}

function romanValue(label: string): number {
  const digits = label.split('').map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
